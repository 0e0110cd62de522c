import type { VolunteerStatus } from '../contracts/index.js';

/**
 * What may follow what. Nobody is approved without a talk; whoever comes back after having left begins anew, for much
 * may have changed.
 */
export const nextStatuses: Readonly<Record<VolunteerStatus, readonly VolunteerStatus[]>> = {
  applied: ['interviewed', 'left'],
  interviewed: ['approved', 'left'],
  approved: ['paused', 'left'],
  paused: ['approved', 'left'],
  left: ['applied'],
};
