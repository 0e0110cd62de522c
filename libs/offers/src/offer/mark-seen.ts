import type { Tx } from '@hjerterom/platform';

/** Keeps that the volunteer has looked. All that looking ever does; a mail scanner that follows links does it too. */
export async function markSeen(tx: Tx, offerId: string): Promise<void> {
  await tx.query(`UPDATE offers_offer SET status = 'seen', seen_at = $2 WHERE id = $1 AND status = 'sent'`, [
    offerId,
    tx.now,
  ]);
}
