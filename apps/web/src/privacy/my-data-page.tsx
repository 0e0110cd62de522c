import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { useCentre } from '../session/centre.js';
import { EverythingLinks } from './everything-links.js';
import { PersonConsents } from './person-consents.js';
import { PersonErasure } from './person-erasure.js';
import { privacyWords } from './words.js';

/** «My data», for everybody who is signed in. */
export function MyDataPage() {
  const t = useWords(privacyWords);
  const { person } = useCentre();
  return (
    <Page title={t('myData')}>
      <p>{t('myDataLead')}</p>
      <EverythingLinks personId={person.id} />
      <PersonConsents personId={person.id} />
      <PersonErasure personId={person.id} />
    </Page>
  );
}
