import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type VolunteerStatus, volunteerStatusChanged } from '../contracts/index.js';
import { lockVolunteer } from './lock-volunteer.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { nextStatuses } from './volunteer.states.js';

export interface ChangeVolunteerStatus {
  readonly personId: string;
  readonly status: VolunteerStatus;
}

/** The one does not follow the other; `possible` is what does. */
export interface StatusNotPossibleOutcome {
  readonly kind: 'StatusNotPossible';
  readonly from: VolunteerStatus;
  readonly possible: readonly VolunteerStatus[];
}

/** Somebody is still to be helped by this volunteer: the places must be given back first, so that nobody is forgotten. */
export interface StillCommittedOutcome {
  readonly kind: 'StillCommitted';
  readonly personId: string;
  /** How many times to come. */
  readonly times: number;
}

/** Moves a volunteer on their way. A pause is theirs to take themselves; to have the status already is no error. */
export async function changeVolunteerStatus(
  tx: Tx,
  { personId, status }: ChangeVolunteerStatus,
): Promise<VolunteerOutcome | StatusNotPossibleOutcome | StillCommittedOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, status === 'paused' ? 'pause' : 'changeStatus', volunteer);
  const from = volunteer.status;
  if (from === status) return { kind: 'Volunteer', personId };
  if (!nextStatuses[from].includes(status)) return { kind: 'StatusNotPossible', from, possible: nextStatuses[from] };
  if (status === 'left') {
    const times = await timesToCome(tx, personId);
    if (times > 0) return { kind: 'StillCommitted', personId, times };
  }
  const since = status === 'approved' ? localDateOf(tx.now, (await centreOf(tx)).zone) : null;
  await tx.query(
    `UPDATE volunteers_volunteer SET status = $2, since = coalesce(since, $3), updated_at = $4 WHERE person_id = $1`,
    [personId, status, since, tx.now],
  );
  tx.append(volunteerStatusChanged, { personId, from, to: status });
  return { kind: 'Volunteer', personId };
}

async function timesToCome(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ times: number }>(
    `SELECT count(*)::int AS times FROM volunteers_commitment
     WHERE person_id = $1 AND during && tstzrange($2::timestamptz, NULL)`,
    [personId, tx.now],
  );
  return row?.times ?? 0;
}
