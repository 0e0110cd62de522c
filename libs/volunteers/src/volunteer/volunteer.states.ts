import type { VolunteerStatus } from '../contracts/index.js';

/**
 * What may follow what. Nobody is approved without a talk; approved becomes active with the first task, and a pause ends
 * where it began. Whoever comes back after having left, or after a no, begins anew, for much may have changed.
 */
export const nextStatuses: Readonly<Record<VolunteerStatus, readonly VolunteerStatus[]>> = {
  applied: ['talk-booked', 'declined', 'left'],
  'talk-booked': ['approved', 'declined', 'left'],
  approved: ['active', 'paused', 'left'],
  declined: ['applied'],
  active: ['paused', 'left'],
  paused: ['approved', 'active', 'left'],
  left: ['applied'],
};

/** Statuses that are reached by a step of their own (a talk is booked, a no is said, a task is taken), not by choosing. */
const byTheirOwnStep: readonly VolunteerStatus[] = ['talk-booked', 'declined'];

/** What may be chosen to follow: a first task is taken, not chosen, so that only a pause leads to active. */
export function choosable(from: VolunteerStatus): readonly VolunteerStatus[] {
  return nextStatuses[from].filter((to) => !byTheirOwnStep.includes(to) && !(to === 'active' && from === 'approved'));
}
