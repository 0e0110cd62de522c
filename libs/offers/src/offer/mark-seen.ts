import type { Tx } from '@hjerterom/platform';

/** Keeps that the volunteer has looked. All that looking ever does; a mail scanner that follows links does it too. */
export async function markSeen(tx: Tx, offerId: string): Promise<void> {
  const seen = await tx.query(
    `UPDATE offers_offer SET status = 'seen', seen_at = $2 WHERE id = $1 AND status = 'sent' RETURNING id`,
    [offerId, tx.now],
  );
  // No event tells of it, and the one who asked may have the answer on the screen.
  if (seen.length > 0) tx.touch('offers');
}
