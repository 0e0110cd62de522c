import type { DateClashReason, InTheWayQuery } from '../../gql/graphql.js';

/** A date that is wanted and taken, as the program tells it. */
export type Clash = InTheWayQuery['clashesOfRequest']['clashes'][number];

/** A booking that is in the way, with just the dates that are. */
export interface GivingWay {
  readonly id: string;
  /** The association; null for the centre itself. */
  readonly who: string | null;
  readonly what: string;
  /** Another that goes before others, or closed: it never gives way. */
  readonly fixed: boolean;
  /** Instants in ISO 8601. */
  readonly dates: readonly { readonly id: string; readonly start: string; readonly end: string }[];
}

/** The bookings in the way of any of the dates, each once, with their dates that are. */
export function datesInTheWay(clashes: readonly Clash[]): GivingWay[] {
  const taken = new Set(clashes.flatMap(({ takenDateIds }) => takenDateIds));
  const bookings = new Map(clashes.flatMap((clash) => clash.bookings).map((booking) => [booking.id, booking]));
  return [...bookings.values()].map(({ id, association, purpose, priority, isBlock, dates }) => ({
    ...{ id, who: association?.name ?? null, what: purpose, fixed: priority || isBlock },
    dates: dates.filter((date) => taken.has(date.id)),
  }));
}

/**
 * What stops it beside bookings: a block does without the rooms' own rules, and what goes before others lets go of what
 * is only held while a form is open. Each clash is told with the reasons that count.
 */
export function stopping(clashes: readonly Clash[], what: 'block' | 'bump', bumps: boolean): Clash[] {
  const counts = (reason: DateClashReason) => {
    if (reason === 'TAKEN' || reason === 'BLOCKED') return false;
    if (reason === 'HELD') return !bumps;
    return reason === 'TWICE' || what === 'bump';
  };
  return clashes.flatMap((clash) => {
    const reasons = clash.reasons.filter(counts);
    return reasons.length > 0 ? [{ ...clash, reasons }] : [];
  });
}
