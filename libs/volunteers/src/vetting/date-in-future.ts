import { centreOf } from '@hjerterom/centres';
import { type LocalDate, localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** Nobody has seen tomorrow: the date is a slip. */
export interface DateInFutureOutcome {
  readonly kind: 'DateInFuture';
  /** The last date that can be given, `YYYY-MM-DD`. */
  readonly today: LocalDate;
}

/** The outcome when a date lies after today on the calendar of the centre, else null. */
export async function dateInFuture(tx: Tx, date: LocalDate): Promise<DateInFutureOutcome | null> {
  const today = localDateOf(tx.now, (await centreOf(tx)).zone);
  return date > today ? { kind: 'DateInFuture', today } : null;
}
