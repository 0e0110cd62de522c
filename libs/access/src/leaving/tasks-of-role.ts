import type { TaskInWords } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import type { RoleToEnd } from '../role/end-role.js';
import { roleGrantPolicy } from '../role/role-grant.policy.js';
import { leavesAs, type SourcedTask, type Tasks } from './tasks.js';

/**
 * What is to be handed over when this person is this no longer in the actor's centre: what is not over yet.
 * @throws Forbidden
 */
export async function listTasksOfRole(
  tx: Tx,
  { personId, role }: RoleToEnd,
  tasks: Tasks,
): Promise<(SourcedTask & { readonly words: TaskInWords })[]> {
  roleGrantPolicy.assert(tx.actor, 'end', { centreId: tx.centreId });
  const as = leavesAs(role);
  const found = as ? await tasks.of(tx, { personId, as }) : [];
  const described = await tasks.describe(tx, found);
  return found.flatMap((task, index) => {
    const words = described[index];
    return words?.live ? [{ ...task, words }] : [];
  });
}
