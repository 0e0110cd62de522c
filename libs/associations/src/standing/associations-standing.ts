import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { today } from '../association/association-row.js';
import { type ContactStanding, contactStanding, type Standing } from '../contracts/index.js';

/** What somebody is for associations today. */
@Injectable()
@contactStanding.plug('associations')
export class AssociationsStanding implements ContactStanding {
  async of(tx: Tx, personId: string): Promise<Standing> {
    const [row] = await tx.query<{ approved: boolean | null }>(
      `SELECT bool_or(a.status = 'approved') AS approved
       FROM associations_contact c JOIN associations_association a ON a.id = c.association_id
       WHERE c.person_id = $1 AND c.centre_id = $2 AND a.status IN ('applied', 'approved')
         AND c.from_date <= $3 AND (c.until_date IS NULL OR c.until_date >= $3)`,
      [personId, tx.centreId, await today(tx)],
    );
    if (row?.approved == null) return null;
    return row.approved ? 'contact' : 'waits';
  }
}
