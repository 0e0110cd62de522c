import type { Tx } from '@hjerterom/platform';
import { planDates } from '../attendance/plan-dates.js';
import { type TellingTemplate, tellBorrowers, withdrawTellings } from '../telling/tell-borrowers.js';
import { wakeWaiting } from '../waiting/wake-waiting.js';
import type { Slot } from './slots-of.js';

type Dated = Slot & { readonly id: string };

/** What was done with dates of a booking. */
export interface ChangeOfDates {
  readonly bookingId: string;
  readonly dates: readonly Dated[];
  /** What those who book are told. */
  readonly template: TellingTemplate;
  /** The dates as they were, where somebody else may have their rooms now. */
  readonly freed?: readonly Slot[];
}

/**
 * What goes with every change of dates, in its transaction: what was told of them and has not left is withdrawn, those who
 * book are told, what comes next for each date is planned anew, and whoever waits for what became free is looked at.
 * A constant number of statements.
 */
export async function afterChange(tx: Tx, { bookingId, dates, template, freed = [] }: ChangeOfDates): Promise<void> {
  await withdrawTellings(tx, dates);
  await tellBorrowers(tx, { template, bookingId, dates });
  await planDates(tx, [bookingId]);
  await wakeWaiting(
    tx,
    freed.flatMap(({ roomIds }) => roomIds),
  );
}

/** The same for a booking that has just been made. */
export async function afterBooking(
  tx: Tx,
  { bookingId, dates, template }: Omit<ChangeOfDates, 'freed'>,
): Promise<void> {
  await tellBorrowers(tx, { template, bookingId, dates });
  await planDates(tx, [bookingId]);
}
