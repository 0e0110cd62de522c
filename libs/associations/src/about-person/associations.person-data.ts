import { addDays } from '@hjerterom/kernel';
import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { today } from '../association/association-row.js';
import { tellAgreements, tellContactLog, tellContacts, tellRegistered } from './tell-part.js';

/** What associations keeps about persons: for whom they speak and book. */
@Injectable()
@personData.plug('associations')
export class AssociationsPersonData implements PersonData {
  readonly tables = [
    'associations_agreement',
    'associations_association',
    'associations_contact',
    'associations_contact_log',
  ];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const spoken = [await tellContacts(tx, personId), await tellRegistered(tx, personId)];
    return [...spoken, await tellAgreements(tx, personId), await tellContactLog(tx, personId)];
  }

  /** They speak and book for nobody from this moment. That they did is known until the log has been gone through. */
  async shutOut(tx: Tx, personId: string): Promise<void> {
    await tx.query(
      `UPDATE associations_contact SET may_book = false, over_at = NULL, from_date = least(from_date, $3::date),
         until_date = least(until_date, $3::date)
       WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId, addDays(await today(tx), -1)],
    );
  }

  /** Messages about an association are about one's own line among its contacts. */
  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM associations_contact WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The association and its agreements stay, and say no more who wrote and decided. Of the log stays that there was
   * contact: what was said while they spoke for the association may be about them.
   */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await tx.query(
      `UPDATE associations_contact_log l SET words = '' FROM associations_contact c
       WHERE c.person_id = $1 AND c.centre_id = $2 AND c.role <> 'delegate' AND l.association_id = c.association_id
         AND l.happened_on >= c.from_date AND (c.until_date IS NULL OR l.happened_on <= c.until_date + 1)`,
      [personId, tx.centreId],
    );
    await tx.query(`DELETE FROM associations_contact WHERE person_id = $1 AND centre_id = $2`, [personId, tx.centreId]);
    await tx.query(
      `UPDATE associations_association SET registered_by = nullif(registered_by, $1), decided_by = nullif(decided_by, $1)
       WHERE $1 IN (registered_by, decided_by) AND centre_id = $2`,
      [personId, tx.centreId],
    );
    await tx.query(`UPDATE associations_contact_log SET written_by = NULL WHERE written_by = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
  }
}
