import type { Tx } from '@hjerterom/platform';

/** What stands where a text that must be there was taken away. */
const TAKEN_AWAY = '–';

/**
 * Takes away all words of these needs of the actor's centre, and who was proposed for them. That there was a need of
 * this kind, when, and what became of it, stays for the figures. Done twice, it is done once.
 */
export async function forgetNeeds(tx: Tx, needIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE needs_need SET languages = '{}', district = NULL, place = NULL, about = NULL, notes = NULL,
       close_reason = CASE WHEN close_reason IS NULL THEN NULL ELSE '${TAKEN_AWAY}' END
     WHERE id = ANY($1::uuid[]) AND centre_id = $2`,
    [needIds, tx.centreId],
  );
  await tx.query(
    `UPDATE needs_referral SET referred_to = '${TAKEN_AWAY}', reason = '${TAKEN_AWAY}' WHERE need_id = ANY($1::uuid[])`,
    [needIds],
  );
  await tx.query(`DELETE FROM needs_proposal WHERE need_id = ANY($1::uuid[])`, [needIds]);
}
