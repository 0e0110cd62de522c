import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { ConsentRow } from './consent-row.js';
import { privacyWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const GiveConsentForm = lazy(() =>
  import('./give-consent-form.js').then(({ GiveConsentForm: form }) => ({ default: form })),
);

const consentsQuery = graphql(`
  query Consents($centreId: ID!, $personId: ID!) {
    consents(centreId: $centreId, personId: $personId) {
      id
      ...ConsentRow
    }
    person(centreId: $centreId, id: $personId) {
      id
      needsGuardian
      guardian {
        name
        contact {
          value
        }
      }
    }
  }
`);

/** What somebody has said yes to, with a way to take it back, and to say yes to more. */
export function PersonConsents({ personId }: { readonly personId: string }) {
  const t = useWords(privacyWords);
  const { id: centreId, person: me } = useCentre();
  const [giving, setGiving] = useState(false);
  const { data, waiting, problem, again } = useData(consentsQuery, { centreId, personId });
  const own = me.id === personId;
  const person = data?.person;
  const young = person?.needsGuardian ?? false;
  return (
    <Section
      title={t('consents')}
      actions={
        !giving && !(own && young) ? (
          <Button variant="secondary" data-size="sm" onClick={() => setGiving(true)}>
            {t(own ? 'giveOwn' : 'give')}
          </Button>
        ) : undefined
      }
    >
      {waiting && <Progress />}
      <ProblemNote problem={problem} again={again} />
      {young && <p>{t('waitsForGuardian')}</p>}
      {person?.guardian && (
        <p>{t('guardian', { name: person.guardian.name, contact: shownPhone(person.guardian.contact.value) })}</p>
      )}
      {giving && (
        <Suspense fallback={<Progress />}>
          <GiveConsentForm personId={personId} own={own} young={young} close={() => setGiving(false)} />
        </Suspense>
      )}
      {data?.consents.length === 0 && <p className="quiet">{t('noConsents')}</p>}
      {data && data.consents.length > 0 && (
        <ul className="rows">
          {data.consents.map((consent) => (
            <li key={consent.id}>
              <ConsentRow consent={consent} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
