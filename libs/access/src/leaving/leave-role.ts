import { newId } from '@hjerterom/kernel';
import { NotFound, type Tx } from '@hjerterom/platform';
import { isLastLeader, type RoleToEnd, writeEnd } from '../role/end-role.js';
import { roleGrantPolicy } from '../role/role-grant.policy.js';
import { isWaiting, leavesAs, type SourcedTask, type Tasks } from './tasks.js';

/** `tasks`: how many wait for somebody else now. `LastLeader`: a centre without one could not let anybody in. */
export type EndRoleOutcome =
  | { readonly kind: 'RoleEnded'; readonly personId: string; readonly role: RoleToEnd['role']; readonly tasks: number }
  | { readonly kind: 'LastLeader'; readonly personId: string };

/**
 * A person is this no longer in the actor's centre, at once. What they had promised is given back, what they were asked
 * is taken back, and all of it is kept as tasks to hand over.
 * @throws Forbidden; NotFound when they are not this
 */
export async function leaveRole(tx: Tx, which: RoleToEnd, tasks: Tasks): Promise<EndRoleOutcome> {
  const { personId, role } = which;
  roleGrantPolicy.assert(tx.actor, role === 'coordinator' ? 'endCoordinator' : 'end', { centreId: tx.centreId });
  if (role === 'leader' && (await isLastLeader(tx, personId))) return { kind: 'LastLeader', personId };
  const left = await leave(tx, which, tasks);
  if (left === null) throw new NotFound('role');
  return { kind: 'RoleEnded', personId, role, tasks: left };
}

/**
 * Ends a role with all that hangs on it; the caller has asked a policy. @returns how many tasks are to be handed over;
 * null when they were not this
 */
export async function leave(tx: Tx, { personId, role }: RoleToEnd, tasks: Tasks): Promise<number | null> {
  const as = leavesAs(role);
  const who = as && !(await staysAtTheDesk(tx, { personId, role })) ? { personId, as } : null;
  const left = who ? await tasks.of(tx, who) : [];
  const held = await writeEnd(tx, { personId, role });
  if (who) await tasks.letGo(tx, who);
  await settleWhatIsDone(tx, tasks);
  await keepLeft(tx, personId, left);
  return held ? left.length : null;
}

/** Whoever runs the centre in another way too goes on seeing to what they took in. */
async function staysAtTheDesk(tx: Tx, { personId, role }: RoleToEnd): Promise<boolean> {
  if (role === 'volunteer') return false;
  const [other] = await tx.query(
    `SELECT FROM access_role_grant WHERE person_id = $1 AND centre_id = $2 AND ended_at IS NULL
       AND role IN ('coordinator', 'leader', 'staff') AND role <> $3 LIMIT 1`,
    [personId, tx.centreId, role],
  );
  return other !== undefined;
}

async function keepLeft(tx: Tx, personId: string, left: readonly SourcedTask[]): Promise<void> {
  const rows = left.map(({ kind, source, subjectId }) => ({ id: newId(), kind, source, subject_id: subjectId }));
  await tx.query(
    `INSERT INTO access_left_task (id, centre_id, person_id, kind, source, subject_id, left_at)
     SELECT id, $2, $3, kind, source, subject_id, $4
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, kind text, source text, subject_id uuid)
     ON CONFLICT (person_id, source, kind, subject_id) WHERE settled_at IS NULL DO NOTHING`,
    [JSON.stringify(rows), tx.centreId, personId, tx.now],
  );
}

/** The tasks that no longer wait, since their dates have people again or are over: they stand in nobody's way. */
async function settleWhatIsDone(tx: Tx, tasks: Tasks): Promise<void> {
  const open = await tx.query<SourcedTask & { id: string }>(
    `SELECT id, kind, source, subject_id AS "subjectId" FROM access_left_task
     WHERE centre_id = $1 AND settled_at IS NULL ORDER BY left_at, id LIMIT 500`,
    [tx.centreId],
  );
  const words = await tasks.describe(tx, open);
  const done = open.filter(({ kind }, index) => !isWaiting(kind, words[index] ?? null)).map(({ id }) => id);
  await tx.query(`UPDATE access_left_task SET settled_at = $2 WHERE id = ANY($1::uuid[])`, [done, tx.now]);
}
