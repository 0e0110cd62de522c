import { useCentre } from '../session/centre.js';

/** What the user may do with the rooms. The program decides; the screen leaves out what would be refused. */
export function useRoomRights(): { readonly runs: boolean; readonly leads: boolean } {
  const { roles } = useCentre();
  const leads = roles.includes('LEADER');
  return { leads, runs: leads || roles.includes('STAFF') };
}
