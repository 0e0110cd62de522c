import {
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

const roleWords = {
  leader: { nb: 'leder', en: 'leader' },
  deputy: { nb: 'nestleder', en: 'deputy leader' },
  treasurer: { nb: 'kasserer', en: 'treasurer' },
  contact: { nb: 'kontaktperson', en: 'contact person' },
  delegate: { nb: 'kan booke', en: 'may book' },
};

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
    const rows = await tx.query<{ name: string; role: string; from: string; until: string | null; books: boolean }>(
      `SELECT a.name, c.role, c.from_date::text AS "from", c.until_date::text AS "until", c.may_book AS books
       FROM associations_contact c JOIN associations_association a ON a.id = c.association_id
       WHERE c.person_id = $1 AND c.centre_id = $2 ORDER BY c.from_date, c.id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'associations',
        title: { nb: 'Lag og foreninger', en: 'Associations' },
        things: rows.map(({ name, role, from, until, books }) => [
          told('association', 'Lag eller forening', 'Association', name),
          told('role', 'Rolle', 'Role', toldCode(role, roleWords)),
          told('mayBook', 'Kan booke', 'May book', books),
          told('from', 'Fra', 'From', from),
          told('until', 'Til', 'Until', until),
        ]),
      },
    ];
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

  /** The association, its agreements and its log stay: who wrote them is an id that leads nowhere. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await this.shutOut(tx, personId);
  }
}
