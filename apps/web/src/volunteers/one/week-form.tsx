import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { volunteerFormWords } from '../form-words.js';
import { WeekFields } from '../week/week-fields.js';
import { type Availability, availabilitySchema, toForm, toInput } from './availability.js';
import { ExceptionRows } from './exception-rows.js';
import { weekFormWords } from './week-words.js';
import { volunteerWords } from './words.js';

const setAvailabilityMutation = graphql(`
  mutation SetAvailability($centreId: ID!, $idempotencyKey: String!, $input: SetAvailabilityInput!) {
    setAvailability(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        weekly {
          weekday
          from
          to
        }
        exceptions {
          from
          to
          available
          fromTime
          toTime
          note
        }
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

/** The usual week and the days on which it is otherwise. What is promised already stays promised. */
export function WeekForm({
  personId,
  weekly,
  exceptions,
  own,
  close,
}: {
  readonly personId: string;
  readonly weekly: Parameters<typeof toForm>[0];
  readonly exceptions: Parameters<typeof toForm>[1];
  /** It is the user's own week. */
  readonly own: boolean;
  readonly close: () => void;
}) {
  const t = useWords(weekFormWords);
  const say = useWords(volunteerWords);
  const form = useWords(volunteerFormWords);
  const announce = useAnnounce();
  const schema = useMemo(
    () => availabilitySchema({ missing: t('fill'), order: t('order'), dayOrder: t('dayOrder') }),
    [t],
  );
  const fields = useForm<Availability>({
    resolver: zodResolver(schema),
    defaultValues: toForm(weekly, exceptions),
  });
  const draft = useDraft(`volunteer:${personId}:week`, fields);
  const { run, running, problem } = useMutationOnce(setAvailabilityMutation, fields);
  const submit = fields.handleSubmit(async (given) => {
    const answer = await run({ personId, ...toInput(given) });
    if (answer?.__typename !== 'Volunteer') return;
    draft.forget();
    announce(say('saved'));
    close();
  });
  const leave = () => {
    draft.forget();
    close();
  };
  return (
    <Panel label={say('editWeek')} send={form('save')} submit={submit} running={running} close={leave}>
      <ErrorSummary errors={fields.formState.errors} submitCount={fields.formState.submitCount} />
      <DraftNote draft={draft} begin={() => fields.reset()} />
      <ProblemNote problem={problem} />
      <p className="quiet">{t(own ? 'ownStaysPromised' : 'staysPromised')}</p>
      <WeekFields form={fields} />
      <ExceptionRows form={fields} />
    </Panel>
  );
}
