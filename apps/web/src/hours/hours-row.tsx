import { Button } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { WithKey } from '../page/section.js';
import { useShortcut } from '../shell/shortcuts.js';
import { hoursWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const CorrectForm = lazy(() => import('./correct-form.js').then(({ CorrectForm: form }) => ({ default: form })));

const hoursRowFragment = graphql(`
  fragment HoursRow on HoursEntry {
    id
    start
    end
    minutes
    status
    corrections {
      fromMinutes
      toMinutes
      reason
      at
    }
  }
`);

const confirmHoursMutation = graphql(`
  mutation ConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {
    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on HoursEntry {
        id
        ...HoursRow
      }
    }
  }
`);

/** What the user may do: only read; answer what is proposed; change what is confirmed as well. */
export type HoursRight = 'read' | 'answer' | 'amend';

/** The hours of one volunteer on one date: right as they stand, or other minutes, with a trace. */
export function HoursRow({
  entry: masked,
  title,
  hasKey = false,
  right = 'amend',
}: {
  readonly entry: FragmentType<typeof hoursRowFragment>;
  /** Whose hours, or what they were given to: what the page does not say already. */
  readonly title: ReactNode;
  /** The key `h` confirms this one. */
  readonly hasKey?: boolean;
  readonly right?: HoursRight;
}) {
  const t = useWords(hoursWords);
  const format = useFormat();
  const entry = unmask(hoursRowFragment, masked);
  const [correcting, setCorrecting] = useState(false);
  const { run, running, problem } = useMutationOnce(confirmHoursMutation);
  const proposed = entry.status === 'PROPOSED';
  const mayCorrect = right === 'amend' || (right === 'answer' && proposed);
  const confirm = () => void run({ entryId: entry.id });
  return (
    <div className="card">
      <p className="card-facts">
        <strong>{title}</strong>
        <span>{format.date(entry.start)}</span>
        <span>{format.minutes(entry.minutes)}</span>
        <span className="quiet">{t(entry.status)}</span>
        {entry.corrections.map(({ fromMinutes, at, reason }) => (
          <span key={at} className="quiet">
            {t('corrected', { from: format.minutes(fromMinutes) })} {reason}
          </span>
        ))}
      </p>
      <ProblemNote problem={problem} />
      {!correcting && mayCorrect && (
        <div className="button-row">
          {proposed && (
            <Button data-size="sm" variant="secondary" loading={running} onClick={confirm}>
              <WithKey label={t('confirm')} shortcut={hasKey ? 'h' : null} />
            </Button>
          )}
          <Button data-size="sm" variant="tertiary" onClick={() => setCorrecting(true)}>
            {t('correct')}
          </Button>
        </div>
      )}
      {hasKey && <ConfirmKey run={confirm} />}
      {correcting && (
        <Suspense fallback={<Progress />}>
          <CorrectForm entryId={entry.id} minutes={entry.minutes} close={() => setCorrecting(false)} />
        </Suspense>
      )}
    </div>
  );
}

function ConfirmKey({ run }: { readonly run: () => void }) {
  const t = useWords(hoursWords);
  useShortcut('h', t('confirmFirst'), run);
  return null;
}
