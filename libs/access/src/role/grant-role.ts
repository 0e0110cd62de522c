import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { openAccount } from '../account/open-account.js';
import { deskRoles, type HeldRole } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/**
 * Makes a person something in the actor's centre, from now on. Done twice, it is done once. Who is to run a centre gets
 * their account at once, with the addresses on their card today: otherwise whoever may write on cards could write
 * themselves an address there, and sign in as them. Everybody else's account is opened when they first sign in.
 * @throws Forbidden
 */
export async function grantRole(tx: Tx, personId: string, role: HeldRole): Promise<void> {
  roleGrantPolicy.assert(tx.actor, 'grant', { centreId: tx.centreId });
  await tx.query(
    `INSERT INTO access_role_grant (id, centre_id, person_id, role, granted_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, centre_id, role) WHERE ended_at IS NULL DO NOTHING`,
    [newId(), tx.centreId, personId, role, tx.now],
  );
  if (deskRoles.some((desk) => desk === role)) await openAccount(tx, personId);
}
