import { Button } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { needWords } from './words.js';

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

const correctHoursMutation = graphql(`
  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {
    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on HoursEntry {
        id
        ...HoursRow
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
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
      {correcting && <CorrectForm entryId={entry.id} minutes={entry.minutes} close={() => setCorrecting(false)} />}
    </div>
  );
}

function ConfirmKey({ run }: { readonly run: () => void }) {
  const t = useWords(needWords);
  useShortcut('h', t('confirmFirst'), run);
  return null;
}

function CorrectForm({
  entryId,
  minutes,
  close,
}: {
  readonly entryId: string;
  readonly minutes: number;
  readonly close: () => void;
}) {
  const t = useWords(needWords);
  const wrong = t('minutesWrong');
  const schema = z.object({
    minutes: z.string().check(
      z.regex(/^\d{1,4}$/, wrong),
      z.refine((given) => Number(given) <= 1440, wrong),
    ),
    reason: z.string().check(z.maxLength(500)),
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { minutes: String(minutes), reason: '' } });
  const { run, running, problem } = useMutationOnce(correctHoursMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ entryId, minutes: Number(given.minutes), reason: given.reason || null });
    if (answer?.__typename === 'HoursEntry') close();
  });
  return (
    <Panel label={t('correct')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="minutes" label={t('minutes')} inputMode="numeric" autoComplete="off" />
      <TextField form={form} name="reason" label={t('correctWhy')} autoComplete="off" />
    </Panel>
  );
}
