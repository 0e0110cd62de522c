import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { needCancelled } from '../contracts/index.js';
import { callOff } from '../need/call-off.js';
import { needAfter } from '../need/need.states.js';
import { lockNeed } from '../need/need-rows.js';
import { forgetNeeds } from './forget-needs.js';
import { tellNeeds } from './tell-needs.js';

/** What needs keeps about persons: what they asked for, and what they promised. */
@Injectable()
@personData.plug('needs')
export class NeedsPersonData implements PersonData {
  readonly tables = ['needs_assignment', 'needs_need', 'needs_place', 'needs_proposal', 'needs_referral'];

  tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    return tellNeeds(tx, personId);
  }

  /** What they wait for is called off, and whoever had promised to come is told. (Their own promises: offers.) */
  async letGo(tx: Tx, personId: string): Promise<void> {
    for (const id of await this.needsOf(tx, personId)) {
      const need = await lockNeed(tx, id);
      const status = needAfter(need.status, 'cancel');
      if (status === null) continue;
      await callOff(tx, need, status, '–');
      tx.append(needCancelled, { needId: id });
    }
  }

  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `WITH need AS (SELECT id FROM needs_need WHERE recipient_id = $1 AND centre_id = $2),
         promise AS (SELECT id, offer_id FROM needs_assignment
                     WHERE centre_id = $2 AND (person_id = $1 OR need_id IN (SELECT id FROM need))),
         place AS (SELECT id, occurrence_id FROM needs_place
                   WHERE centre_id = $2 AND (person_id = $1 OR assignment_id IN (SELECT id FROM promise)))
       SELECT id FROM need UNION SELECT id FROM promise UNION SELECT offer_id FROM promise
       UNION SELECT id FROM place UNION SELECT occurrence_id FROM place
       UNION SELECT id FROM needs_occurrence WHERE need_id IN (SELECT id FROM need)
       UNION SELECT offer_id FROM needs_asked WHERE need_id IN (SELECT id FROM need)`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }

  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await forgetNeeds(tx, await this.needsOf(tx, personId));
    // Who called for another is not known any more: the need is then its own recipient's.
    await tx.query(`UPDATE needs_need SET requested_by = recipient_id WHERE requested_by = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
    await tx.query(`DELETE FROM needs_proposal WHERE person_id = $1`, [personId]);
  }

  private async needsOf(tx: Tx, personId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM needs_need WHERE recipient_id = $1 AND centre_id = $2 ORDER BY id`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }
}
