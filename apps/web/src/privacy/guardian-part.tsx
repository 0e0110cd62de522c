import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { guardianWords } from './guardian-words.js';

// A form is loaded when somebody opens it: the page is there first.
const AskGuardianForm = lazy(() =>
  import('./ask-guardian-form.js').then(({ AskGuardianForm: form }) => ({ default: form })),
);
const GiveConsentForm = lazy(() =>
  import('./give-consent-form.js').then(({ GiveConsentForm: form }) => ({ default: form })),
);

export const guardianFragment = graphql(`
  fragment AwaitsGuardian on Person {
    id
    name
    guardianAwaitedToVolunteer
    guardianAwaitedToBeHelped
    guardian {
      name
      contact {
        kind
        value
      }
    }
  }
`);

/** What is waited for: to offer one's time, or to be helped. */
type Guarded = 'VOLUNTEERING' | 'RECEIVING_HELP';

/**
 * That a guardian has to say yes first, and the next step: to write down what they said on paper or on the phone, or to
 * send them the link. Nothing where nobody is waited for.
 */
export function GuardianPart({
  person: masked,
  purpose,
}: {
  readonly person: FragmentType<typeof guardianFragment>;
  readonly purpose: Guarded;
}) {
  const t = useWords(guardianWords);
  const [open, setOpen] = useState<'write' | 'send' | null>(null);
  const person = unmask(guardianFragment, masked);
  const { id, name, guardian } = person;
  if (!(purpose === 'VOLUNTEERING' ? person.guardianAwaitedToVolunteer : person.guardianAwaitedToBeHelped)) return null;
  const { kind, value = '' } = guardian?.contact ?? {};
  const contact = kind === 'PHONE' ? shownPhone(value) : value;
  const known = guardian ? { name: guardian.name, phone: kind === 'PHONE' ? contact : '' } : null;
  const close = () => setOpen(null);
  return (
    <Section
      title={t('title')}
      actions={
        <>
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={open === 'write'}
            onClick={() => setOpen(open === 'write' ? null : 'write')}
          >
            {t('write')}
          </Button>
          {purpose === 'VOLUNTEERING' && (
            <Button
              variant="secondary"
              data-size="sm"
              aria-expanded={open === 'send'}
              onClick={() => setOpen(open === 'send' ? null : 'send')}
            >
              {t('sendLink')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(purpose, { name })}</p>
      <p>{guardian ? t('who', { name: guardian.name, contact }) : t('nobody')}</p>
      <Suspense fallback={<Progress />}>
        {open === 'write' && (
          <GiveConsentForm personId={id} own={false} young only={purpose} guardian={known} close={close} />
        )}
        {open === 'send' && (
          <AskGuardianForm personId={id} name={guardian?.name ?? ''} contact={contact} close={close} />
        )}
      </Suspense>
    </Section>
  );
}
