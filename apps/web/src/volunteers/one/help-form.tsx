import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { hoursOf, minutesIn } from '../capacity.js';
import { volunteerFormWords } from '../form-words.js';
import { SkillsField } from '../skills-field.js';
import { volunteerWords } from './words.js';

const setSkillsMutation = graphql(`
  mutation SetSkills($centreId: ID!, $idempotencyKey: String!, $input: SetSkillsInput!) {
    setSkills(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        skills
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

const setCapacityMutation = graphql(`
  mutation SetCapacity($centreId: ID!, $idempotencyKey: String!, $input: SetCapacityInput!) {
    setCapacity(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        capacityMinutesPerWeek
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

/** What they like to do, and how much a week. What is promised already stays promised. */
export function HelpForm({
  personId,
  skills,
  minutes,
  close,
}: {
  readonly personId: string;
  readonly skills: readonly string[];
  readonly minutes: number | null;
  readonly close: () => void;
}) {
  const t = useWords(volunteerFormWords);
  const say = useWords(volunteerWords);
  const announce = useAnnounce();
  const schema = z.object({
    skills: z.array(z.string()),
    capacity: z.string().check(z.refine((typed) => minutesIn(typed) !== undefined, t('capacityWrong'))),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { skills: [...skills], capacity: hoursOf(minutes) },
  });
  const draft = useDraft(`volunteer:${personId}:help`, form);
  const first = useMutationOnce(setSkillsMutation, form);
  const second = useMutationOnce(setCapacityMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const liked = await first.run({ personId, skills: given.skills });
    if (liked?.__typename !== 'Volunteer') return;
    const limited = await second.run({ personId, minutesPerWeek: minutesIn(given.capacity) ?? null });
    if (limited?.__typename !== 'Volunteer') return;
    draft.forget();
    announce(say('saved'));
    close();
  });
  const leave = () => {
    draft.forget();
    close();
  };
  return (
    <Panel
      label={say('editHelp')}
      send={t('save')}
      submit={submit}
      running={first.running || second.running}
      close={leave}
    >
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset()} />
      <ProblemNote problem={first.problem ?? second.problem} />
      <SkillsField form={form} name="skills" chosen={skills} />
      <TextField
        form={form}
        name="capacity"
        label={t('capacity')}
        description={t('capacityHelp')}
        inputMode="decimal"
        autoComplete="off"
      />
    </Panel>
  );
}
