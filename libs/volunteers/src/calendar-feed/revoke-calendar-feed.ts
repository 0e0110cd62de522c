import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { calendarFeedPolicy } from './calendar-feed.policy.js';

export interface RevokeCalendarFeed {
  readonly personId: string;
}

/** From now on the secret address opens nothing. To close what is closed is no error. */
export async function revokeCalendarFeed(tx: Tx, { personId }: RevokeCalendarFeed): Promise<VolunteerOutcome> {
  calendarFeedPolicy.assert(tx.actor, 'revoke', await lockVolunteer(tx, personId));
  await tx.query(`DELETE FROM volunteers_calendar_feed WHERE person_id = $1`, [personId]);
  return { kind: 'Volunteer', personId };
}
