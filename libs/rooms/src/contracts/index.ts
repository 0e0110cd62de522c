import { defineEvent } from '@hjerterom/kernel';

export interface BookingEvent {
  readonly bookingId: string;
}

/** Some dates of a booking, and no others. */
export interface DatesEvent extends BookingEvent {
  readonly occurrenceIds: readonly string[];
}

export const roomsBooked = defineEvent<BookingEvent>('rooms.booked');
export const roomsAppliedFor = defineEvent<BookingEvent>('rooms.applied-for');
export const applicationApproved = defineEvent<DatesEvent>('rooms.application-approved');
export const applicationDeclined = defineEvent<DatesEvent>('rooms.application-declined');
export const datesMoved = defineEvent<DatesEvent>('rooms.dates-moved');
export const datesCancelled = defineEvent<DatesEvent>('rooms.dates-cancelled');
export const datesTakenBack = defineEvent<DatesEvent>('rooms.dates-taken-back');
/** A closing was over sooner than it was said. */
export const blockEnded = defineEvent<DatesEvent>('rooms.block-ended');
/** Something more important needs the rooms. */
export const datesBumped = defineEvent<DatesEvent>('rooms.dates-bumped');
