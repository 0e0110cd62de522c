import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { VolunteerStatus } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section, WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import type { Rights } from '../rights.js';
import { PROMISES } from './promises-part.js';
import { meaning, nextSteps, type StatusStep } from './status-steps.js';
import { volunteerWords } from './words.js';

const changeStatusMutation = graphql(`
  mutation ChangeVolunteerStatus($centreId: ID!, $idempotencyKey: String!, $input: ChangeVolunteerStatusInput!) {
    changeVolunteerStatus(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        status
      }
    }
  }
`);

/** Where they stand, what that means, and the steps that may follow; each can be undone for ten seconds. */
export function StatusPart({
  id,
  status,
  since,
  name,
  promised,
  readyForYes,
  rights,
}: {
  readonly id: string;
  readonly status: VolunteerStatus;
  /** Local date of the first approval. */
  readonly since: string | null;
  readonly name: string;
  /** How many times ahead somebody counts on them. */
  readonly promised: number;
  /** The talk before the approval has been had, and no guardian is waited for. */
  readonly readyForYes: boolean;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { later, pending } = useUndo();
  const [wanted, setWanted] = useState<StatusStep | null>(null);
  const onItsWay = pending.some(({ subjectId }) => subjectId === id);
  // Nobody is approved without a talk, or so young without a guardian's yes: the step is there when there is both.
  const steps = nextSteps[status]
    .filter((step) => rights.runs || (rights.own && step.to === 'PAUSED'))
    .filter((step) => step.word !== 'approve' || readyForYes);
  const move = (step: StatusStep) => {
    setWanted(null);
    later({
      mutation: changeStatusMutation,
      input: { personId: id, status: step.to },
      label: t(step.label, { name }),
      done: ['Volunteer'],
      because: {
        StillCommitted: t('stillCommitted', { name }),
        StatusNotPossible: t('notPossible', { name }),
        TalkNotHeld: t('talkFirst', { name }),
        GuardianNeeded: t('guardianFirst', { name }),
      },
      subjectId: id,
    });
  };
  // Who has promised something is not to be lost sight of: what becomes of it is said first.
  const ask = (step: StatusStep) => {
    if (promised > 0 && (step.to === 'PAUSED' || step.to === 'LEFT')) setWanted(step);
    else move(step);
  };
  const toPromises = () => document.getElementById(PROMISES)?.focus();
  return (
    <Section title={t('status')}>
      <p>
        {t(meaning[status])} {since && t('since', { day: format.dayOfYear(since) })}
      </p>
      {onItsWay ? (
        <p role="status">{t('onItsWay')}</p>
      ) : (
        steps.length > 0 && (
          <div className="button-row">
            {steps.map((step) => (
              <Step key={step.to} step={step} run={() => ask(step)} />
            ))}
          </div>
        )
      )}
      {wanted && !onItsWay && promised > 0 && (
        <Alert data-color="warning" role="alert">
          <p>{t(wanted.to === 'LEFT' ? 'promisedLeft' : 'promisedPause', { name, count: promised })}</p>
          <div className="button-row">
            {wanted.to === 'PAUSED' && (
              <Button data-size="sm" onClick={() => move(wanted)}>
                {t('pauseAnyway')}
              </Button>
            )}
            <Button data-size="sm" variant="secondary" onClick={toPromises}>
              {t('toPromises')}
            </Button>
          </div>
        </Alert>
      )}
    </Section>
  );
}

function Step({ step: { word, shortcut }, run }: { readonly step: StatusStep; readonly run: () => void }) {
  const t = useWords(volunteerWords);
  useShortcut(shortcut, t(word), run);
  return (
    <Button variant="secondary" data-size="sm" onClick={run}>
      <WithKey label={t(word)} shortcut={shortcut} />
    </Button>
  );
}
