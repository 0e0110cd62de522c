import type { Role } from '../gql/graphql.js';
import { useCentre } from '../session/centre.js';

/** The roles in the order in which they are shown. */
export const everyRole = [
  'COORDINATOR',
  'LEADER',
  'STAFF',
  'VOLUNTEER',
  'CONTACT',
  'RESIDENT',
] as const satisfies readonly Role[];

/** What somebody can be invited to be; a coordinator is made by another one, in person. */
export const invitedRoles = everyRole.filter((role) => role !== 'COORDINATOR');

/** Whether the user leads the centre, and so sees and gives roles. The program decides; the screen says it sooner. */
export function useLeads(): boolean {
  return useCentre().roles.some((role) => role === 'LEADER' || role === 'COORDINATOR');
}
