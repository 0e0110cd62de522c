import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { tellAgreements, tellContacts, tellRegistered } from './tell-part.js';

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
    return [await tellContacts(tx, personId), await tellRegistered(tx, personId), await tellAgreements(tx, personId)];
  }

  async shutOut(tx: Tx, personId: string): Promise<void> {
    await tx.query(`DELETE FROM associations_contact WHERE person_id = $1 AND centre_id = $2`, [personId, tx.centreId]);
  }

  /** Messages about an association are about one's own line among its contacts. */
  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM associations_contact WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }

  /** The association, its agreements and its log stay, and say no more who wrote and decided. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await this.shutOut(tx, personId);
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
