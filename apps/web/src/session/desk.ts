import { useCentre } from './centre.js';

/** Whether the user is one of those who run the centre. The program decides; the screen only says it sooner. */
export function useAtTheDesk(): boolean {
  return useCentre().roles.some((role) => role === 'LEADER' || role === 'STAFF' || role === 'COORDINATOR');
}
