import type { Tx } from '@hjerterom/platform';
import { tell } from '../messages/tell-helped.js';
import { needPolicy } from '../need/need.policy.js';
import { needOf } from '../need/need-rows.js';

interface DuePlace {
  readonly needId: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly start: Date;
}

/**
 * Reminds of a date: the volunteer, and the one to be helped (once, however many come). Doing it twice, or for a place
 * that is not held any more, does nothing; a date that has begun meanwhile is not reminded of.
 */
export async function remind(tx: Tx, placeId: string): Promise<void> {
  const [place] = await tx.query<DuePlace>(
    `SELECT o.need_id AS "needId", o.id AS "occurrenceId", p.person_id AS "personId", lower(o.during) AS start
     FROM needs_place p JOIN needs_occurrence o ON o.id = p.occurrence_id
     WHERE p.id = $1 AND p.centre_id = $2 AND p.status = 'taken' AND p.reminded_at IS NULL AND p.remind_at <= $3
     FOR NO KEY UPDATE OF p`,
    [placeId, tx.centreId, tx.now],
  );
  if (!place) return;
  const { recipientId, centreId } = await needOf(tx, place.needId);
  needPolicy.assert(tx.actor, 'remind', { centreId });
  await tx.query(`UPDATE needs_place SET reminded_at = $2 WHERE id = $1`, [placeId, tx.now]);
  if (place.start <= tx.now) return;
  const { occurrenceId, personId } = place;
  tell(tx, personId, { template: 'needs.reminder', subjectId: placeId, key: placeId });
  tell(tx, recipientId, { template: 'needs.reminder-recipient', subjectId: occurrenceId, key: occurrenceId });
}
