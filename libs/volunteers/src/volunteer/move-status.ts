import type { Tx } from '@hjerterom/platform';
import { type VolunteerStatus, volunteerStatusChanged } from '../contracts/index.js';
import type { LockedVolunteer } from './lock-volunteer.js';
import { choosable } from './volunteer.states.js';

/** The one does not follow the other; `possible` is what can be chosen. */
export interface StatusNotPossibleOutcome {
  readonly kind: 'StatusNotPossible';
  readonly from: VolunteerStatus;
  readonly possible: readonly VolunteerStatus[];
}

export function statusNotPossible(from: VolunteerStatus): StatusNotPossibleOutcome {
  return { kind: 'StatusNotPossible', from, possible: choosable(from) };
}

/** With the first task somebody who is approved becomes active; whoever is anything else stays that. One statement. */
export async function becomeActive(tx: Tx, personId: string): Promise<void> {
  const [became] = await tx.query(
    `UPDATE volunteers_volunteer SET status = 'active', updated_at = $2
     WHERE person_id = $1 AND status = 'approved' RETURNING 1`,
    [personId, tx.now],
  );
  if (became) tx.append(volunteerStatusChanged, { personId, from: 'approved', to: 'active' });
}

/** Writes a step that the table allows, and tells of it. The volunteer's row is held by the caller. */
export async function moveStatus(
  tx: Tx,
  { personId, status: from }: Pick<LockedVolunteer, 'personId' | 'status'>,
  to: VolunteerStatus,
): Promise<void> {
  await tx.query(`UPDATE volunteers_volunteer SET status = $2, updated_at = $3 WHERE person_id = $1`, [
    personId,
    to,
    tx.now,
  ]);
  tx.append(volunteerStatusChanged, { personId, from, to });
}
