import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { needWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const CorrectForm = lazy(() => import('./correct-form.js').then(({ CorrectForm: form }) => ({ default: form })));

const hoursRowFragment = graphql(`
  fragment HoursRow on HoursEntry {
    id
    start
    end
    minutes
    status
    person {
      id
      name
    }
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

/** The hours of one volunteer on one date: right as they stand, or other minutes, with a trace. */
export function HoursRow({
  entry: masked,
  hasKey,
}: {
  readonly entry: FragmentType<typeof hoursRowFragment>;
  /** The key `h` confirms this one. */
  readonly hasKey: boolean;
}) {
  const t = useWords(needWords);
  const format = useFormat();
  const entry = unmask(hoursRowFragment, masked);
  const [correcting, setCorrecting] = useState(false);
  const { run, running, problem } = useMutationOnce(confirmHoursMutation);
  const confirm = () => void run({ entryId: entry.id });
  return (
    <div className="card">
      <p className="card-facts">
        <strong>{entry.person?.name ?? t('somebody')}</strong>
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
      {!correcting && (
        <div className="button-row">
          {entry.status === 'PROPOSED' && (
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
  const t = useWords(needWords);
  useShortcut('h', t('confirmFirst'), run);
  return null;
}
