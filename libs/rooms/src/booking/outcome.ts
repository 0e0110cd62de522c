import type { Clash } from '../taking/clash-report.js';
import type { WhenProblem } from './slots-of.js';

/** It was done; the booking as it is now is read by its id. */
export interface BookingOutcome {
  readonly kind: 'RoomBooking';
  readonly bookingId: string;
}

/** The rooms are kept for the actor until then. */
export interface RoomsHeldOutcome {
  readonly kind: 'RoomsHeld';
  readonly bookingId: string;
  /** ISO 8601: an outcome is kept as JSON for its idempotency key. */
  readonly heldUntil: string;
}

/** Nothing was done: these dates cannot be had. Each with why, who has it and what else there is. */
export interface DatesClashOutcome {
  readonly kind: 'DatesClash';
  readonly clashes: readonly Clash[];
}

/** In these rooms somebody at the centre decides: apply instead. */
export interface CentreDecidesOutcome {
  readonly kind: 'CentreDecides';
  readonly roomIds: readonly string[];
}

/** The dates cannot be laid out. */
export interface WhenNotPossibleOutcome {
  readonly kind: 'BookingTimeNotPossible';
  readonly reason: WhenProblem;
}

/** None of the dates asked about is in a state, or still to come, for this. */
export interface NothingToChangeOutcome {
  readonly kind: 'NothingToChange';
  readonly bookingId: string;
}
