import { newId } from '@hjerterom/kernel';
import * as operations from './operations.js';
import type { Visitor } from './visitor.js';

interface Me {
  readonly me: {
    readonly memberships: readonly { readonly roles: readonly string[]; readonly person: { readonly id: string } }[];
  } | null;
}

/** Whoever takes part is themselves and in one role, and is refused what is not theirs to see or do. */
export const seesOnlyTheirs = {
  /** A leader runs a centre, and makes nobody its coordinator. */
  async ofLeader(leader: Visitor, { centreId, personId }: { readonly centreId: string; readonly personId: string }) {
    await isOnly(leader, personId, 'LEADER');
    await leader.isRefused(operations.makeCoordinator, { centreId, key: newId(), personId });
  },

  /** A volunteer sees nobody's card but their own, and of a question not whom it is for before the yes. */
  async ofVolunteer(
    volunteer: Visitor,
    { centreId, personId, offerId }: { readonly centreId: string; readonly personId: string; readonly offerId: string },
  ) {
    await isOnly(volunteer, personId, 'VOLUNTEER', 'RESIDENT');
    await volunteer.isRefused(operations.listVolunteers, { centreId });
    const { people } = await volunteer.graphql<{ people: { edges: readonly { node: { id: string } }[] } }>(
      operations.findPeople,
      { centreId, search: 'Gudrun Myrvoll' },
    );
    if (people.edges.some(({ node }) => node.id !== personId)) throw new Error('En frivillig fant en annens kort');
    const { offerDetails } = await volunteer.graphql<{ offerDetails: object | null }>(operations.whomIHelp, {
      centreId,
      offerId,
    });
    if (offerDetails) throw new Error('Navnet sto på Min side før svaret');
  },
};

/** @param roles that they may hold; the first they must: a volunteer may be somebody who gets help, too */
async function isOnly(visitor: Visitor, personId: string, ...roles: readonly string[]): Promise<void> {
  const { me } = await visitor.graphql<Me>(operations.whoAmI, {});
  const held = me?.memberships.flatMap((membership) => membership.roles) ?? [];
  const isThemselves = me?.memberships.every(({ person }) => person.id === personId);
  if (!isThemselves || !held.includes(roles[0] as string) || held.some((role) => !roles.includes(role))) {
    throw new Error(`Det var ikke bare ${roles[0]} som logget inn, men ${held.join(', ') || 'ingen'}`);
  }
}
