import { Button } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { settleLeftTaskMutation } from './settle-left-task.js';
import { TaskLine } from './task-line.js';
import { rolesWords } from './words.js';

const leftTasksQuery = graphql(`
  query LeftTasks($centreId: ID!, $personId: ID) {
    leftTasks(centreId: $centreId, personId: $personId) {
      id
      leftAt
      person {
        id
        name
      }
      task {
        title
        ...TaskLine
      }
    }
  }
`);

/** What those who left had to do and nobody has taken over; nothing where there is none. Of one, or of all. */
export function LeftPart({ personId }: { readonly personId: string | null }) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const { id: centreId } = useCentre();
  const announce = useAnnounce();
  const { data, problem, again } = useData(leftTasksQuery, { centreId, personId });
  const { run, problem: notSettled } = useMutationOnce(settleLeftTaskMutation);
  const settle = async (taskId: string) => {
    if ((await run({ taskId }))?.__typename === 'TaskSettled') announce(t('settled'));
  };
  const tasks = data?.leftTasks ?? [];
  if (tasks.length === 0) return <ProblemNote problem={problem} again={again} />;
  return (
    <Section title={t('left')}>
      <p className="quiet">{t('leftHelp')}</p>
      <ProblemNote problem={notSettled} />
      <ul className="cards">
        {tasks.map(({ id, leftAt, person, task }) => (
          <li key={id} className="card role-row">
            <div className="role-what">
              <span>
                <TaskLine task={task} hasLeft />
              </span>
              <span className="quiet">
                {t('leftBy', { who: person?.name ?? t('hidden'), day: format.fullDate(leftAt) })}
              </span>
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={t('settleOf', { what: task.title })}
                onClick={() => void settle(id)}
              >
                {t('settle')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
