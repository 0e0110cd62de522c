import type { Tx } from '@hjerterom/platform';
import { assignmentEnded } from '../contracts/index.js';
import { type Told, unsay } from '../messages/tell-helped.js';
import type { AssignmentState } from './assignment.entity.js';

interface EndedAssignment {
  assignmentId: string;
  personId: string;
  status: AssignmentState;
  recipientId: string;
  requestedBy: string;
}

/** No places on the dates of the series that are still to be laid out. */
export async function stopCarryingOn(tx: Tx, assignmentId: string): Promise<void> {
  await tx.query(`UPDATE needs_assignment SET carries_on = false WHERE id = $1`, [assignmentId]);
}

/**
 * Ends the assignments of a need of which nothing is left to do: given back or cancelled where nothing came of them,
 * otherwise ended, which is told. Whoever carries a series on waits for its next dates, unless nothing has come of it.
 */
export async function endAssignmentsWithNothingLeft(tx: Tx, needId: string): Promise<void> {
  const ended = await tx.query<EndedAssignment>(
    `UPDATE needs_assignment a SET ended_at = $2,
       status = CASE WHEN p.done > 0 THEN 'ended' WHEN p.cancelled > 0 THEN 'cancelled' ELSE 'given-back' END
     FROM (SELECT assignment_id, count(*) FILTER (WHERE p.status = 'taken') AS taken,
             count(*) FILTER (WHERE p.status = 'done') AS done,
             count(*) FILTER (WHERE p.status = 'cancelled') AS cancelled
           FROM needs_place p JOIN needs_assignment held ON held.id = p.assignment_id
           WHERE held.need_id = $1 GROUP BY assignment_id) AS p, needs_need n
     WHERE a.id = p.assignment_id AND n.id = a.need_id AND a.need_id = $1 AND a.status = 'active' AND p.taken = 0
       AND (NOT a.carries_on OR p.done = 0)
     RETURNING a.id AS "assignmentId", a.person_id AS "personId", a.status, n.recipient_id AS "recipientId",
       n.requested_by AS "requestedBy"`,
    [needId, tx.now],
  );
  tellEnded(tx, needId, ended);
  unsay(tx, ended.flatMap(whoWasTold));
}

/** Ends every assignment of a need that is over or called off. What is under way is still to be done. */
export async function endAllAssignments(tx: Tx, needId: string): Promise<void> {
  await tx.query(`UPDATE needs_assignment SET carries_on = false WHERE need_id = $1 AND status = 'active'`, [needId]);
  await endAssignmentsWithNothingLeft(tx, needId);
}

/** To whom it was said that this helper comes. */
function whoWasTold({ assignmentId, recipientId, requestedBy }: EndedAssignment): Told[] {
  const people = [...new Set([recipientId, requestedBy])];
  return people.map((personId) => ({ template: 'needs.helper-coming', key: assignmentId, personId }));
}

function tellEnded(tx: Tx, needId: string, ended: readonly EndedAssignment[]): void {
  for (const { assignmentId, personId, status } of ended) {
    if (status === 'ended') tx.append(assignmentEnded, { needId, assignmentId, personId });
  }
}
