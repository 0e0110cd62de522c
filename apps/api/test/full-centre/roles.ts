import { grantRole, InvitationEntity, inviteSomebody, LeftTaskEntity } from '@hjerterom/access';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { type CentreToFill, several } from './to-fill.js';

/** An id of what is kept about who is what. */
export interface MadeRoles {
  /** Waits for an answer. */
  readonly invitationId: string;
  /** Something that one who left had to do. */
  readonly leftTaskId: string;
  /** A resident. */
  readonly holderId: string;
}

/** As many people who are something, are invited, and left something to do: about this need. */
export function makeRoles(centre: CentreToFill, needId: string): Promise<MadeRoles> {
  const { config } = centre.at.world;
  const { centreId } = centre.home;
  return centre.inCentre(async (tx) => {
    const { id: holderId } = await aPerson(tx);
    await grantRole(tx, holderId, 'resident');
    const made = await several(centre.rows, async () => {
      const { id: personId } = await aPerson(tx);
      await grantRole(tx, personId, 'resident');
      const invited = await inviteSomebody(tx, { role: 'volunteer', personId }, config);
      if (invited.kind !== 'Invitation') throw new Error(`Nobody was invited: ${JSON.stringify(invited)}`);
      await tx.em.update(InvitationEntity, invited.invitationId, { invitedBy: centre.home.leader.personId });
      const leftTaskId = newId();
      const task = {
        kind: 'responsible',
        source: 'need',
        subjectId: needId,
        settledAt: null,
        settledBy: null,
      } as const;
      await tx.em.insert(LeftTaskEntity, { id: leftTaskId, centreId, personId, leftAt: tx.now, ...task });
      return { invitationId: invited.invitationId, leftTaskId, holderId };
    });
    return made[0] as MadeRoles;
  });
}
