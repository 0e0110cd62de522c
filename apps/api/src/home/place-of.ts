import type { HeldMembership, HeldRole } from '@hjerterom/access';

/** Those who run a centre. */
export const atADesk: readonly HeldRole[] = ['leader', 'staff', 'coordinator'];

/** Where somebody begins. */
export interface Place {
  readonly path: string;
  readonly centreName: string;
}

interface KnownCentre {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Where one begins in the app: those who run a centre at its day. Null for those who have nothing to do there yet. */
export function placeOf(memberships: readonly HeldMembership[], centres: readonly KnownCentre[]): Place | null {
  const atTheDesk = memberships.find(({ roles }) => roles.some((role) => atADesk.includes(role)));
  const centre = centres.find(({ id }) => id === atTheDesk?.centreId);
  return centre ? { path: `/c/${centre.slug}/today`, centreName: centre.name } : null;
}
