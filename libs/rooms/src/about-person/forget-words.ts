import type { Tx } from '@hjerterom/platform';
import { forgottenPurpose } from '../booking/forgotten-purpose.js';

/**
 * Takes away what somebody wrote of what they booked and waited for, and the words of a no to them. What is not of their
 * own writing stays: the sentences of a room's checklist that they ticked, the code of a set-up, and why a room is closed,
 * which is on its door. Done twice, it is done once.
 */
export async function forgetWords(tx: Tx, personId: string): Promise<void> {
  await tx.query(
    `UPDATE rooms_booking b SET purpose = CASE b.kind WHEN 'block' THEN b.purpose ELSE $3 END, decline_reason = NULL,
       setup = (SELECT s.code FROM rooms_setup s WHERE s.code = b.setup LIMIT 1),
       permit_ticks = ARRAY(SELECT tick FROM unnest(b.permit_ticks) WITH ORDINALITY AS t(tick, place)
         WHERE EXISTS (SELECT FROM rooms_room r WHERE r.centre_id = b.centre_id AND tick = ANY(r.permit_checklist))
         ORDER BY place)
     WHERE b.person_id = $1 AND b.centre_id = $2`,
    [personId, tx.centreId, forgottenPurpose],
  );
  await tx.query(
    `UPDATE rooms_waiting w SET purpose = $3, setup = (SELECT s.code FROM rooms_setup s WHERE s.code = w.setup LIMIT 1)
     WHERE w.person_id = $1 AND w.centre_id = $2`,
    [personId, tx.centreId, forgottenPurpose],
  );
}
