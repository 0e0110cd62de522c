import { Link } from '@digdir/designsystemet-react';
import { useLanguage } from '../language/i18n.js';
import { useWords } from '../language/words.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { privacyWords } from './words.js';

/** The way to everything about a person, as a page and as a file. Both are made by the program, outside of the app. */
export function EverythingLinks({ personId }: { readonly personId: string }) {
  const t = useWords(privacyWords);
  const language = useLanguage();
  const { id: centreId, person } = useCentre();
  const path = `/my-data/${centreId}/${personId}`;
  return (
    <Section title={t('everything')}>
      <p>{t(person.id === personId ? 'everythingOwn' : 'everythingOther')}</p>
      <p>
        <Link href={`${path}?lang=${language}`}>{t('read')}</Link>
      </p>
      <p>
        <Link href={`${path}.json`} download>
          {t('file')}
        </Link>
      </p>
    </Section>
  );
}
