import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { settleLeftTaskMutation } from '../roles/settle-left-task.js';
import { useCentre } from '../session/centre.js';
import { needAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const leftRowFragment = graphql(`
  fragment TodayLeft on LeftTask {
    id
    leftAt
    person {
      id
      name
    }
    task {
      kind
      subjectId
      title
      recipient {
        id
        name
      }
    }
  }
`);

/**
 * What somebody who left had to do. What they had promised or were asked needs another volunteer; what they had taken in
 * needs somebody at the desk, and whoever presses the key is that.
 */
export function LeftRow({
  left: masked,
  gone,
  shortcut,
}: {
  readonly left: FragmentType<typeof leftRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { run, problem } = useMutationOnce(settleLeftTaskMutation);
  const { id, leftAt, person, task } = unmask(leftRowFragment, masked);
  const what = [task.title, task.recipient?.name ?? t('hidden')].join(', ');
  const isOfDesk = task.kind === 'responsible';
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{what}</strong>
        </p>
        <p className="quiet">{t('leftBy', { who: person?.name ?? t('hidden'), day: format.fullDate(leftAt) })}</p>
        <ProblemNote problem={problem} />
      </div>
      {!gone && (
        <RowStep
          label={t(isOfDesk ? 'takeOver' : 'find')}
          about={what}
          shortcut={shortcut}
          step={isOfDesk ? () => void run({ taskId: id }) : needAddress(slug, task.subjectId)}
        />
      )}
    </>
  );
}
