import { contactStanding } from '@hjerterom/associations/contracts';
import { type DeliveredEvent, type EventHandler, Handles, Ports, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { endRole } from '../role/end-role.js';
import { grantRole } from '../role/grant-role.js';
import { followContactJob } from './jobs.js';

/**
 * Whoever speaks or books for an association that is approved is let in as a contact; who waits for an answer may sign in
 * and see where it stands; and who does neither any more is a contact no longer, unless somebody made them one by hand.
 */
@Injectable()
@Handles(followContactJob)
export class FollowContactHandler implements EventHandler<{ readonly personId: string }> {
  constructor(private readonly ports: Ports) {}

  async handle(tx: Tx, { payload: { personId } }: DeliveredEvent<{ readonly personId: string }>): Promise<void> {
    for (const [lib, plug] of this.ports.all(contactStanding)) {
      const standing = await plug.of(tx, personId);
      if (standing === 'contact') await grantRole(tx, personId, 'contact', lib);
      if (standing === 'waits') await grantRole(tx, personId, 'resident');
      // Only who is one by that: ending a role takes back invitations, too.
      if (standing !== 'contact' && (await isContactBy(tx, personId, lib))) await endRole(tx, personId, 'contact');
    }
  }
}

async function isContactBy(tx: Tx, personId: string, lib: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM access_role_grant
     WHERE person_id = $1 AND centre_id = $2 AND role = 'contact' AND ended_at IS NULL AND follows = $3`,
    [personId, tx.centreId, lib],
  );
  return rows.length > 0;
}
