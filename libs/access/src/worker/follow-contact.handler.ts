import { contactStanding } from '@hjerterom/associations/contracts';
import { type DeliveredEvent, type EventHandler, Handles, Ports, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { endRole } from '../role/end-role.js';
import { grantRole } from '../role/grant-role.js';
import { followContactJob } from './jobs.js';

/**
 * Whoever speaks or books for an association that is approved is let in as a contact; who waits for an answer may sign in
 * and see where it stands; and who does neither any more is a contact no longer.
 */
@Injectable()
@Handles(followContactJob)
export class FollowContactHandler implements EventHandler<{ readonly personId: string }> {
  constructor(private readonly ports: Ports) {}

  async handle(tx: Tx, { payload: { personId } }: DeliveredEvent<{ readonly personId: string }>): Promise<void> {
    for (const plug of this.ports.all(contactStanding).values()) {
      const standing = await plug.of(tx, personId);
      if (standing !== null) await grantRole(tx, personId, standing === 'contact' ? 'contact' : 'resident');
      // Only who is one: ending a role takes back invitations, too.
      if (standing !== 'contact' && (await isContact(tx, personId))) await endRole(tx, personId, 'contact');
    }
  }
}

async function isContact(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM access_role_grant WHERE person_id = $1 AND centre_id = $2 AND role = 'contact' AND ended_at IS NULL`,
    [personId, tx.centreId],
  );
  return rows.length > 0;
}
