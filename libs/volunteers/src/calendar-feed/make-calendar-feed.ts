import { secretHash } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { calendarFeedPolicy } from './calendar-feed.policy.js';

export interface MakeCalendarFeed {
  readonly personId: string;
  /** At least 128 bits that nobody can guess. */
  readonly secret: string;
}

/** Lets a volunteer's calendar be read by whoever has the secret; the one before opens nothing any more. */
export async function makeCalendarFeed(tx: Tx, { personId, secret }: MakeCalendarFeed): Promise<VolunteerOutcome> {
  calendarFeedPolicy.assert(tx.actor, 'make', await lockVolunteer(tx, personId));
  await tx.query(
    `INSERT INTO volunteers_calendar_feed (person_id, centre_id, secret_hash, made_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id) DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [personId, tx.centreId, secretHash(secret), tx.now],
  );
  return { kind: 'Volunteer', personId };
}
