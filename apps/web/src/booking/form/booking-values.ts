import type { BookingRequestInput } from '../../gql/graphql.js';
import { dayAfter, isDay, realMinutes } from '../../rooms/timeline/floating.js';

export const repeats = ['ONCE', 'WEEKLY', 'FORTNIGHTLY'] as const;
export type Repeat = (typeof repeats)[number];

/** What is to be done with a date that cannot be had: nothing on it, or other rooms or another time instead. */
export interface Solved {
  /** The date by the rule, `YYYY-MM-DD`. */
  readonly planned: string;
  /** Null leaves the date out. */
  readonly instead: {
    readonly roomIds: readonly string[];
    readonly date: string;
    readonly startTime: string;
    readonly start: string;
    readonly end: string;
  } | null;
  /** It is waited for, too. */
  readonly waits?: boolean;
}

/** What stands in the form. Dates and times are local ones of the centre, as they are typed. */
export interface BookingValues {
  /** What the address of the page named when it was begun, as JSON. */
  asked: string;
  /** Empty: for the centre itself. */
  associationId: string;
  /** What is typed of an association's name while none is chosen. */
  sought: string;
  date: string;
  from: string;
  to: string;
  repeat: Repeat;
  /** The last day of what repeats. */
  until: string;
  skipHolidays: boolean;
  skipSchool: boolean;
  /** To be reminded the day before each date of a series. */
  remind: boolean;
  participants: string;
  setup: string;
  /** Codes of equipment and accessibility that the room must have. */
  needs: string[];
  roomIds: string[];
  purpose: string;
  ticks: string[];
  solved: Solved[];
  /** For which rooms and times those were solved (`basis`): for others they mean nothing. */
  solvedFor: string;
}

export const emptyBooking: BookingValues = {
  ...{ asked: '{}', associationId: '', sought: '', date: '', from: '18:00', to: '20:00', repeat: 'ONCE', until: '' },
  ...{
    skipHolidays: true,
    skipSchool: false,
    remind: false,
    participants: '',
    setup: '',
    needs: [],
    roomIds: [],
    purpose: '',
  },
  ...{ ticks: [], solved: [], solvedFor: '' },
};

/** The form as an address begins it. @param given what the address names */
export function begunWith(given: Partial<BookingValues>): BookingValues {
  return { ...emptyBooking, ...given, asked: JSON.stringify(given) };
}

/**
 * What was written before and not sent, when the page is opened anew: as it was at the same address, or one that names
 * nothing. What another address names (the room that was just found, the hour that was tapped) goes before.
 */
export function fitted(kept: BookingValues, given: Partial<BookingValues>): BookingValues {
  const { asked } = begunWith(given);
  if (asked === '{}' || asked === kept.asked) return kept;
  const once = given.date ? { repeat: 'ONCE' as const, until: '' } : {};
  return { ...kept, ...once, ...given, asked };
}

const dayMs = 86_400_000;

/** The length of a time from one clock time to another; over midnight when the second is not after the first. */
export function minutesBetween(from: string, to: string): number | null {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start === null || end === null) return null;
  return end > start ? end - start : end + 1440 - start;
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/**
 * The real length of a single time: on a night on which the clocks change it ends at the time on the clock all the same.
 * What repeats has the same length on each of its dates (`minutesBetween`).
 * @param zone the centre's
 */
export function realMinutesBetween(date: string, from: string, to: string, zone: string): number | null {
  if (!isDay(date) || minutesBetween(from, to) === null) return null;
  return realMinutes(`${date}T${from}`, `${to > from ? date : dayAfter(date, 1)}T${to}`, zone);
}

/** A clock time so many minutes after another. */
export function timeAfter(time: string, minutes: number): string {
  const total = ((minuteOf(time) ?? 0) + minutes) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** The rooms and times that clashes are about: solved for others, they are not solved. */
export function basis({ date, from, to, repeat, until, roomIds }: BookingValues): string {
  return [date, from, to, repeat, until, ...[...roomIds].sort()].join(' ');
}

/** What is solved for the rooms and times that stand in the form now. */
export function solvedNow(values: BookingValues): readonly Solved[] {
  return values.solvedFor === basis(values) ? values.solved : [];
}

/** How many weeks apart the dates are. */
const weeksApart: Readonly<Record<Repeat, number>> = { ONCE: 0, WEEKLY: 1, FORTNIGHTLY: 2 };

/** The value of an RRULE that ends on the last day; null for once, and undefined while the last day is not known. */
export function ruleOf({
  repeat,
  date,
  until,
}: Pick<BookingValues, 'repeat' | 'date' | 'until'>): string | null | undefined {
  if (repeat === 'ONCE') return null;
  const days = (Date.parse(until) - Date.parse(date)) / dayMs;
  if (!(days >= 0)) return undefined;
  const apart = weeksApart[repeat];
  return `FREQ=WEEKLY;INTERVAL=${apart};COUNT=${Math.floor(days / (7 * apart)) + 1}`;
}

/** The form says that there cannot be more. */
const MOST_PEOPLE = 9_999;

/**
 * What is asked of the program; null while rooms or times are not known.
 * @param zone the centre's, by its IANA name
 */
export function requestOf(
  values: BookingValues,
  equipment: readonly string[],
  zone: string,
): BookingRequestInput | null {
  const { date, from, to, roomIds, needs, associationId, purpose, participants, setup, ticks } = values;
  const rrule = ruleOf(values);
  const minutes = rrule === null ? realMinutesBetween(date, from, to, zone) : minutesBetween(from, to);
  if (!date || minutes === null || rrule === undefined || roomIds.length === 0) return null;
  const solved = solvedNow(values);
  const people = Number(participants);
  return {
    roomIds,
    associationId: associationId || null,
    purpose: purpose.trim() || '–',
    participants: Number.isInteger(people) && people > 0 && people <= MOST_PEOPLE ? people : null,
    setup: setup || null,
    permitTicks: ticks,
    // Of a single date the program reminds by itself.
    remind: rrule === null ? null : values.remind,
    equipment: needs.filter((code) => equipment.includes(code)),
    accessibility: needs.filter((code) => !equipment.includes(code)),
    when: {
      startDate: date,
      startTime: from,
      minutes,
      rrule,
      skipPublicHolidays: rrule !== null && values.skipHolidays,
      skipSchoolBreaks: rrule !== null && values.skipSchool,
      leaveOut: solved.flatMap(({ planned, instead }) => (instead ? [] : [planned])),
      instead: solved.flatMap(({ planned, instead }) =>
        instead
          ? [{ date: planned, roomIds: [...instead.roomIds], startDate: instead.date, startTime: instead.startTime }]
          : [],
      ),
    },
  };
}
