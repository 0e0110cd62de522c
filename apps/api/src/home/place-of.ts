import type { HeldRole } from '@hjerterom/access';
import type { Membership } from '@hjerterom/platform/api';

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

/**
 * Where one begins in the app: those who run a centre at its day, a volunteer at their own page. Null for those who have
 * nothing to do there yet.
 */
export function placeOf(memberships: readonly Membership[], centres: readonly KnownCentre[]): Place | null {
  const at = (roles: readonly HeldRole[], page: string): Place | null => {
    const membership = memberships.find((held) => roles.some((role) => held.roles.includes(role)));
    const centre = centres.find(({ id }) => id === membership?.centreId);
    return membership && centre ? { path: `/c/${centre.slug}/${page}`, centreName: centre.name } : null;
  };
  return at(atADesk, 'today') ?? at(['volunteer'], 'me');
}
