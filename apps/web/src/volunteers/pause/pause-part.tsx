import { Alert, Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useAnnounce } from '../../shell/announce.js';
import type { Rights } from '../rights.js';
import { pauseWords } from './words.js';

const PauseForm = lazy(() => import('./pause-form.js').then(({ PauseForm: form }) => ({ default: form })));

const pauseFragment = graphql(`
  fragment VolunteerPause on Volunteer {
    id
    status
    pause {
      until
      bySelf
    }
  }
`);

const endPauseMutation = graphql(`
  mutation EndPause($centreId: ID!, $idempotencyKey: String!, $input: ChangeVolunteerStatusInput!) {
    changeVolunteerStatus(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        status
        pause {
          until
          bySelf
        }
      }
    }
  }
`);

/** «Not right now»: a pause with a last day or without, and the way back. */
export function PausePart({
  volunteer,
  name,
  rights,
}: {
  readonly volunteer: FragmentType<typeof pauseFragment>;
  readonly name: string;
  readonly rights: Rights;
}) {
  const t = useWords(pauseWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { id: personId, status, pause } = unmask(pauseFragment, volunteer);
  const [open, setOpen] = useState(false);
  const { run, running, problem } = useMutationOnce(endPauseMutation);
  const paused = status === 'PAUSED';
  const own = rights.own && !rights.runs;
  const mayChange = !paused || rights.runs || pause?.bySelf === true;
  const back = async () => {
    const answer = await run({ personId, status: 'APPROVED' });
    if (answer?.__typename === 'Volunteer') announce(t('isBack'));
  };
  const mayPause = paused || status === 'APPROVED' || status === 'ACTIVE';
  if (!rights.offersHelp || !mayPause) return null;
  return (
    <Section title={t('title')}>
      {paused ? (
        <Alert data-color="info">
          {pause?.until ? t('pausedUntil', { day: format.day(pause.until) }) : t('pausedOpen')}
        </Alert>
      ) : (
        <p>{own ? t('lead') : t('leadFor', { name })}</p>
      )}
      <ProblemNote problem={problem} />
      {mayChange && !open && (
        <div className="button-row">
          {paused && (
            <Button loading={running} onClick={() => void back()}>
              {own ? t('back') : t('backFor', { name })}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t(paused ? 'change' : 'take')}
          </Button>
        </div>
      )}
      {open && (
        <Suspense fallback={<Progress />}>
          <PauseForm
            personId={personId}
            until={pause?.until ?? ''}
            help={own ? t('untilHelp') : t('untilHelpFor', { name })}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </Section>
  );
}
