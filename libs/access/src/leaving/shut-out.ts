import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/**
 * After something that somebody was has ended: links and codes on their way to them are worth nothing, nor are the
 * invitations to them and by them in this centre; and when they are nothing anywhere any more, they are signed out
 * everywhere.
 */
export async function shutOut(tx: Tx, personId: string): Promise<void> {
  // A request is of the centre that keeps the card, which may be another.
  await tx.admit(personId);
  await tx.query(`DELETE FROM access_sign_in_request WHERE person_id = $1`, [personId]);
  await tx.query(`DELETE FROM access_sign_in_link WHERE person_id = $1 AND used_at IS NULL`, [personId]);
  await tx.query(
    `UPDATE access_invitation i SET revoked_at = $3
     WHERE centre_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL
       AND (person_id = $1 OR (invited_by = $1 AND NOT EXISTS (
         SELECT FROM access_role_grant g WHERE g.person_id = $1 AND g.centre_id = $2 AND g.ended_at IS NULL
           AND g.role IN ('coordinator', 'leader'))))`,
    [personId, tx.centreId, tx.now],
  );
  await tx.query(
    `UPDATE access_login_session s SET ended_at = $2
     WHERE s.ended_at IS NULL AND s.account_id = (SELECT account_id FROM access_account_person WHERE person_id = $1)
       AND NOT EXISTS (
         SELECT FROM access_account_person l JOIN access_role_grant g ON g.person_id = l.person_id
         WHERE l.account_id = s.account_id AND g.ended_at IS NULL)`,
    [personId, systemClock.now()],
  );
}
