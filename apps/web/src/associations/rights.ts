import { useCentre } from '../session/centre.js';

/** Whether the user looks after associations: writes them down, agrees with them, keeps the log. */
export function useKeepsAssociations(): boolean {
  return useCentre().roles.some((role) => role === 'LEADER' || role === 'STAFF');
}

/** Whether the user says yes and no to associations. */
export function useDecidesAssociations(): boolean {
  return useCentre().roles.includes('LEADER');
}
