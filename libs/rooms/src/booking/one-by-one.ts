import { instantOf, localDateOf, localTimeOf, timeRange, type Zone } from '@hjerterom/kernel';
import { CodedError, found } from '@hjerterom/platform';
import type { LockedDate } from './lock-booking.js';

/** A date of a change that goes another way than the others: what is left out is as for them. */
export interface DateOtherwise {
  readonly occurrenceId: string;
  readonly roomIds?: readonly string[] | null;
  /** The local day, `YYYY-MM-DD`. */
  readonly startDate?: string | null;
  /** HH:MM on the centre's clock. */
  readonly startTime?: string | null;
}

/** What is said of single dates of a change, where they clash. */
export interface OneByOne {
  readonly instead?: readonly DateOtherwise[] | null;
  /** These stay as they are. */
  readonly leave?: readonly string[] | null;
}

/** To where a date goes: what is left out stays as it is. */
export interface Elsewhere extends Omit<DateOtherwise, 'occurrenceId'> {
  readonly minutes?: number | null;
}

/** All rooms that single dates are to go to. */
export function roomsInstead({ instead }: OneByOne): string[] {
  return (instead ?? []).flatMap(({ roomIds }) => roomIds ?? []);
}

/**
 * The dates that change, each at its new place: those to be left out of it are not among them.
 * @param all of the booking
 * @param of where a date goes when nothing is said of it
 * @throws NotFound when something is said of a date that is not the booking's
 */
export function changedDates(
  all: readonly LockedDate[],
  meant: readonly LockedDate[],
  { instead, leave }: OneByOne,
  of: (date: LockedDate) => Elsewhere,
  zone: Zone,
): { readonly before: readonly LockedDate[]; readonly after: readonly LockedDate[] } {
  const said = new Map((instead ?? []).map((one) => [one.occurrenceId, one]));
  for (const id of [...said.keys(), ...(leave ?? [])]) {
    found(
      all.find((date) => date.id === id),
      'date',
    );
  }
  const before = meant.filter(({ id }) => !(leave ?? []).includes(id));
  const after = before.map((date) => elsewhere(date, withSaid(of(date), said.get(date.id)), zone));
  return { before, after };
}

function withSaid(usual: Elsewhere, said: DateOtherwise | undefined): Elsewhere {
  return {
    minutes: usual.minutes ?? null,
    roomIds: said?.roomIds ?? usual.roomIds ?? null,
    startDate: said?.startDate ?? usual.startDate ?? null,
    startTime: said?.startTime ?? usual.startTime ?? null,
  };
}

function elsewhere(date: LockedDate, to: Elsewhere, zone: Zone): LockedDate {
  const { start, end } = date.during;
  const day = to.startDate ?? localDateOf(start, zone);
  if (day < '2000-01-01' || day > '2099-12-31') throw new CodedError('BAD_USER_INPUT', 'That day is out of reach.');
  // A date that stays in its place keeps its very instant: of the hour that comes twice a year there are two.
  const begins = to.startDate || to.startTime ? instantOf(day, to.startTime ?? localTimeOf(start, zone), zone) : start;
  const length = to.minutes ? to.minutes * 60_000 : end.getTime() - start.getTime();
  return {
    ...date,
    roomIds: to.roomIds ?? date.roomIds,
    during: timeRange(begins, new Date(begins.getTime() + length)),
  };
}
