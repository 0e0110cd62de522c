import { newId } from '@hjerterom/kernel';
import { personCard } from '@hjerterom/people';
import { found, type Tx } from '@hjerterom/platform';
import { openAccount } from '../account/open-account.js';
import { invitationAddresses } from '../invitation/where-to-send.js';
import { deskRoles, type HeldRole } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/**
 * `NotOneself`: nobody gives themselves a role. `NoAddress`: whoever runs a centre signs in by an address that is theirs
 * from that day on, and this card has none.
 */
export type GrantOutcome =
  | { readonly kind: 'RoleHolder'; readonly personId: string; readonly role: HeldRole }
  | { readonly kind: 'NotOneself'; readonly role: HeldRole }
  | { readonly kind: 'NoAddress'; readonly personId: string | null };

/** Makes a person of the centre something in it, for those who lead it. @throws Forbidden, NotFound */
export async function giveRole(
  tx: Tx,
  { personId, role }: { readonly personId: string; readonly role: HeldRole },
): Promise<GrantOutcome> {
  roleGrantPolicy.assert(tx.actor, role === 'coordinator' ? 'grantCoordinator' : 'grant', { centreId: tx.centreId });
  if (personId === tx.actor.personId) return { kind: 'NotOneself', role };
  found(await personCard(tx, personId), 'person');
  if (isDesk(role) && (await cannotSignIn(tx, personId))) return { kind: 'NoAddress', personId };
  await writeRole(tx, { centreId: tx.centreId, personId, role });
  return { kind: 'RoleHolder', personId, role };
}

/**
 * As `giveRole`, for the first run and for sample data: also to a card that another centre keeps.
 * @param follows the lib by whose word they are it, and no longer; by hand when left out
 * @throws Forbidden
 */
export async function grantRole(tx: Tx, personId: string, role: HeldRole, follows?: string): Promise<void> {
  roleGrantPolicy.assert(tx.actor, 'grantCoordinator', { centreId: tx.centreId });
  await writeRole(tx, { centreId: tx.centreId, personId, role, follows });
}

/** What somebody is made, and where. */
export interface RoleToWrite {
  readonly centreId: string;
  readonly personId: string;
  readonly role: HeldRole;
  /** The lib by whose word they are it, and no longer; by hand when left out. */
  readonly follows?: string;
}

/**
 * Makes a person something in a centre, from now on. Done twice, it is done once; what was given by hand stays so. Who is to run a centre gets
 * their account at once, with the addresses on their card today: otherwise whoever may write on cards could write
 * themselves an address there, and sign in as them. Everybody else's account is opened when they first sign in.
 * The caller has asked a policy, or had the proof that they were invited.
 */
export async function writeRole(tx: Tx, { centreId, personId, role, follows }: RoleToWrite): Promise<void> {
  await tx.query(
    `INSERT INTO access_role_grant AS g (id, centre_id, person_id, role, granted_at, follows)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, centre_id, role) WHERE ended_at IS NULL
       DO UPDATE SET follows = NULL WHERE g.follows IS NOT NULL AND excluded.follows IS NULL`,
    [newId(), centreId, personId, role, tx.now, follows ?? null],
  );
  if (isDesk(role)) await openAccount(tx, personId);
}

async function cannotSignIn(tx: Tx, personId: string): Promise<boolean> {
  return (await invitationAddresses(tx, personId)).length === 0;
}

function isDesk(role: HeldRole): boolean {
  return deskRoles.some((desk) => desk === role);
}
