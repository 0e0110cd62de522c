import { secretHash } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { calendarFeedPolicy } from './calendar-feed.policy.js';

/** Whose calendar a secret opens. */
export interface FeedHolder {
  readonly personId: string;
  readonly centreId: string;
}

/** Whose calendar this secret opens, in any centre; null for a secret that opens nothing, and for one who has left. */
export async function holderOfFeed(tx: Tx, secret: string): Promise<FeedHolder | null> {
  const [holder] = await tx.query<FeedHolder>(
    `SELECT f.person_id AS "personId", f.centre_id AS "centreId"
     FROM volunteers_calendar_feed f JOIN volunteers_v_candidate v ON v.person_id = f.person_id
     WHERE f.secret_hash = $1 AND v.status NOT IN ('left', 'declined')`,
    [secretHash(secret)],
  );
  return holder ?? null;
}

/** Since when the calendars of these volunteers can be read at an address, as far as the actor may know. */
export function feedsOf(tx: Tx, personIds: readonly string[]): Promise<{ personId: string; madeAt: Date }[]> {
  const params: unknown[] = [personIds];
  return tx.query<{ personId: string; madeAt: Date }>(
    `SELECT f.person_id AS "personId", f.made_at AS "madeAt" FROM volunteers_calendar_feed f
     WHERE f.person_id = ANY($1::uuid[]) AND ${calendarFeedPolicy.where(tx.actor, 'read', 'f', params)}`,
    params,
  );
}
