import { availableRanges, covers, firstFit, overlaps, subtract, type TimeRange, type Zone } from '@hjerterom/kernel';
import type { OfferedSpan } from '@hjerterom/offers/contracts';
import type { Availability } from '@hjerterom/volunteers';
import type { OpenDate } from './open-dates.js';

/** What is asked of everyone, and the clock by which they are free or not. */
export interface Asked {
  readonly dates: readonly OpenDate[];
  /** The length of one date. */
  readonly minutes: number;
  readonly zone: Zone;
  readonly now: Date;
}

/** How one volunteer's time and the dates go together. */
export interface Fitting {
  /** Every date lies within the hours this volunteer has offered. */
  readonly fits: boolean;
  /** Something else that was promised is in the way. */
  readonly clash: boolean;
  /** The times to ask for: of a window the first that fits, or the whole of it where none does. */
  readonly spans: readonly OfferedSpan[];
}

/** Proposals begin on the quarter of an hour. */
const STEP_MINUTES = 15;
/** Time to read the question, say yes and get ready; given up where the window would not leave room for it. */
const NOTICE_MS = 2 * 3_600_000;

/** Compares one volunteer's hours and promises with the dates. */
export function fittingOf(asked: Asked, availability: Availability, promised: readonly TimeRange[]): Fitting {
  const all = asked.dates.map((date) =>
    date.during ? atTime(asked, date.during, availability, promised) : inWindow(asked, date, availability, promised),
  );
  return {
    fits: all.every(({ fits }) => fits),
    clash: all.some(({ clash }) => clash),
    spans: all.map(({ during }, place) => ({ occurrenceId: asked.dates[place]!.occurrenceId, during })),
  };
}

interface OneDate {
  readonly fits: boolean;
  readonly clash: boolean;
  readonly during: TimeRange;
}

function atTime(
  { zone }: Asked,
  during: TimeRange,
  { weekly, exceptions }: Availability,
  promised: readonly TimeRange[],
): OneDate {
  return {
    fits: covers(availableRanges(weekly, exceptions, during, zone), during),
    clash: promised.some((range) => overlaps(range, during)),
    during,
  };
}

function inWindow(
  asked: Asked,
  { within }: OpenDate,
  { weekly, exceptions }: Availability,
  promised: readonly TimeRange[],
): OneDate {
  const left = leftOf(within, asked);
  if (left === null) return { fits: false, clash: false, during: within };
  const { minutes, zone } = asked;
  const offered = availableRanges(weekly, exceptions, left, zone);
  const unpromised = offered.flatMap((range) => subtract(range, promised));
  const proposed = firstFit(unpromised, minutes, STEP_MINUTES, zone);
  if (proposed) return { fits: true, clash: false, during: proposed };
  const fits = firstFit(offered, minutes, STEP_MINUTES, zone) !== null;
  return { fits, clash: fits, during: left };
}

/** What is left of a window for somebody who is asked now; null when that is too short. */
function leftOf(within: TimeRange, { minutes, now }: Asked): TimeRange | null {
  const latest = within.end.getTime() - minutes * 60_000;
  const withNotice = Math.max(within.start.getTime(), now.getTime() + NOTICE_MS);
  const start = withNotice <= latest ? withNotice : Math.max(within.start.getTime(), now.getTime());
  return start <= latest ? { start: new Date(start), end: within.end } : null;
}
