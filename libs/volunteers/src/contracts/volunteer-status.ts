/**
 * Where somebody is on the way from «I would like to help» to having left. Approved becomes active by itself, with the
 * first task that is said yes to.
 */
export const volunteerStatuses = [
  'applied',
  'talk-booked',
  'approved',
  'declined',
  'active',
  'paused',
  'left',
] as const;
export type VolunteerStatus = (typeof volunteerStatuses)[number];

/** Who may be asked to help: those who are approved, before and after their first task. */
export function mayBeAsked(status: VolunteerStatus): boolean {
  return status === 'approved' || status === 'active';
}
