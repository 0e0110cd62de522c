import type { HeldRole } from '../role/held-role.js';
import { deskRoles } from '../role/held-role.js';
import type { HeldMembership } from '../role/memberships-of.js';

/** What a login still waits for: the second factor to be shown, or to be set up since a centre demands it. */
export type Awaited = 'second-step' | 'set-up' | null;

/** A login before it is known what counts of it. */
export interface Unweighed {
  /** The second factor was shown in it. */
  readonly secondFactor: boolean;
  /** The account has an app that is set up. */
  readonly hasTotp: boolean;
  /** What the account is, and whether the centre demands the second factor. */
  readonly held: readonly (HeldMembership & { readonly demands: boolean })[];
}

/**
 * What counts of what an account is, in one login. Who has a second factor is nobody until it is shown; without one, the
 * roles at a desk do not count in a centre that demands it, and the others do.
 */
export function whatCounts(login: Unweighed): { readonly memberships: HeldMembership[]; readonly awaits: Awaited } {
  const plain = login.held.map(({ centreId, personId, roles }) => ({ centreId, personId, roles }));
  if (login.secondFactor) return { memberships: plain, awaits: null };
  if (login.hasTotp) return { memberships: [], awaits: 'second-step' };
  const memberships = login.held.flatMap(({ centreId, personId, roles, demands }) => {
    const counting = demands ? roles.filter((role) => !atDesk(role)) : roles;
    return counting.length > 0 ? [{ centreId, personId, roles: counting }] : [];
  });
  const dropped = login.held.some(({ roles, demands }) => demands && roles.some(atDesk));
  return { memberships, awaits: dropped ? 'set-up' : null };
}

function atDesk(role: HeldRole): boolean {
  return deskRoles.some((desk) => desk === role);
}
