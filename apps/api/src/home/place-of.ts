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
 * Where one begins: those who run a centre at its day, a volunteer at their own page, the contact of an association at its page, and whoever has applied at the page
 * that says where it stands. Null for those who have nothing to do here yet.
 * @param statusPathOf the way to the page of one who has applied; null for everybody else
 */
export function placeOf(
  memberships: readonly Membership[],
  centres: readonly KnownCentre[],
  statusPathOf: (personId: string) => string | null,
): Place | null {
  const at = (roles: readonly HeldRole[], page: string): Place | null => {
    const membership = memberships.find((held) => roles.some((role) => held.roles.includes(role)));
    const centre = centres.find(({ id }) => id === membership?.centreId);
    return membership && centre ? { path: `/c/${centre.slug}/${page}`, centreName: centre.name } : null;
  };
  const applied = memberships.flatMap(({ centreId, personId }) => {
    const path = statusPathOf(personId);
    const centre = centres.find(({ id }) => id === centreId);
    return path && centre ? [{ path, centreName: centre.name }] : [];
  });
  return at(atADesk, 'today') ?? at(['volunteer'], 'me') ?? at(['contact'], 'my-associations') ?? applied[0] ?? null;
}
