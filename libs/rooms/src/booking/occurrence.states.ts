/**
 * A date of a booking. `held` is a hold while a form is open: it goes away, and is no history. `applied` holds nothing.
 * What is cancelled can be taken back; whoever was bumped or declined books anew.
 */
export const occurrenceStatuses = ['held', 'applied', 'booked', 'declined', 'cancelled', 'bumped'] as const;
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];

/** What may follow what, for a date that has not begun. */
export const occurrenceSteps: Readonly<Record<OccurrenceStatus, readonly OccurrenceStatus[]>> = {
  held: [],
  applied: ['booked', 'declined', 'cancelled'],
  booked: ['cancelled', 'bumped'],
  declined: [],
  cancelled: ['applied', 'booked'],
  bumped: [],
};

/** Whether a date in this state has its rooms. */
export function holdsRooms(status: OccurrenceStatus): boolean {
  return status === 'held' || status === 'booked';
}
