import type { Role } from '@hjerterom/platform';

/** The roles that somebody can be given; the others (`system`, `link`, `anonymous`) are ways to come, not to be. */
export const heldRoles = [
  'coordinator',
  'leader',
  'staff',
  'volunteer',
  'contact',
  'resident',
] as const satisfies Role[];
export type HeldRole = (typeof heldRoles)[number];

/** Those who run a centre, and see other people's cards. */
export const deskRoles = ['coordinator', 'leader', 'staff'] as const satisfies HeldRole[];
