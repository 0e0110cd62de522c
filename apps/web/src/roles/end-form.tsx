import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import type { Role } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { TaskLine } from './task-line.js';
import { rolesWords } from './words.js';

const tasksOfRoleQuery = graphql(`
  query TasksOfRole($centreId: ID!, $personId: ID!, $role: Role!) {
    tasksOfRole(centreId: $centreId, personId: $personId, role: $role) {
      kind
      subjectId
      ...TaskLine
    }
  }
`);

const endRoleMutation = graphql(`
  mutation EndRole($centreId: ID!, $idempotencyKey: String!, $input: RoleInput!) {
    endRole(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoleEnded {
        personId
        tasks
      }
    }
  }
`);

/** What ending a role means, and what somebody else must take over; then it is ended, at once. */
export function EndForm({
  personId,
  name,
  role,
  close,
}: {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly close: () => void;
}) {
  const t = useWords(rolesWords);
  const { id: centreId } = useCentre();
  const announce = useAnnounce();
  const [lastLeader, setLastLeader] = useState(false);
  const { data, waiting, problem, again } = useData(tasksOfRoleQuery, { centreId, personId, role });
  const { run, running, problem: notEnded } = useMutationOnce(endRoleMutation);
  const submit = async () => {
    const answer = await run({ personId, role });
    setLastLeader(answer?.__typename === 'LastLeader');
    if (answer?.__typename !== 'RoleEnded') return;
    const who = { name, role: t(role).toLocaleLowerCase() };
    announce(answer.tasks > 0 ? t('endedTasks', { ...who, count: answer.tasks }) : t('ended', who));
    close();
  };
  const tasks = data?.tasksOfRole ?? [];
  const title = t('endTitle', { name, role: t(role).toLocaleLowerCase() });
  return (
    <Panel
      label={title}
      send={t('endNow')}
      submit={(event) => {
        event?.preventDefault();
        void submit();
      }}
      running={running}
      close={close}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t('endHelp')}</p>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && tasks.length === 0 && <p>{t('noTasks')}</p>}
      {tasks.length > 0 && (
        <>
          <p>{t('tasksBefore')}</p>
          <ul className="plain-list">
            {tasks.map((task) => (
              <li key={`${task.kind}:${task.subjectId}`}>
                <TaskLine task={task} />
              </li>
            ))}
          </ul>
          {role === 'VOLUNTEER' && <p>{t('release')}</p>}
        </>
      )}
      {lastLeader && (
        <Alert data-color="warning" role="alert">
          {t('lastLeader', { name })}
        </Alert>
      )}
      {notEnded === 'notFound' ? <p role="alert">{t('goneAlready')}</p> : <ProblemNote problem={notEnded} />}
    </Panel>
  );
}
