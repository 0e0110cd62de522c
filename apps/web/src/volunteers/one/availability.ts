import * as z from 'zod/mini';
import type { AvailabilityExceptionInput, WeeklyWindowInput } from '../../gql/graphql.js';

/** When somebody can, as the form has it: all texts, and what is left out is empty. */
export interface Availability {
  weekly: { weekday: string; from: string; to: string }[];
  exceptions: { from: string; to: string; available: 'yes' | 'no'; fromTime: string; toTime: string; note: string }[];
}

/** A clock cannot show 24:00: the end of the day is typed as 00:00. */
const untilOf = (time: string) => (time === '00:00' ? '24:00' : time);
const shownUntil = (time: string) => (time === '24:00' ? '00:00' : time);

/** What the program says, for the form. */
export function toForm(
  weekly: readonly { readonly weekday: number; readonly from: string; readonly to: string }[],
  exceptions: readonly {
    readonly from: string;
    readonly to: string;
    readonly available: boolean;
    readonly fromTime?: string | null;
    readonly toTime?: string | null;
    readonly note?: string | null;
  }[],
): Availability {
  return {
    weekly: weekly.map(({ weekday, from, to }) => ({ weekday: String(weekday), from, to: shownUntil(to) })),
    exceptions: exceptions.map(({ from, to, available, fromTime, toTime, note }) => ({
      from,
      to,
      available: available ? 'yes' : 'no',
      fromTime: fromTime ?? '',
      toTime: toTime ? shownUntil(toTime) : '',
      note: note ?? '',
    })),
  };
}

/** What the form says, for the program. */
export function toInput({ weekly, exceptions }: Availability): {
  weekly: WeeklyWindowInput[];
  exceptions: AvailabilityExceptionInput[];
} {
  return {
    weekly: weekly
      .map(({ weekday, from, to }) => ({ weekday: Number(weekday), from, to: untilOf(to) }))
      .sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from)),
    exceptions: exceptions.map(({ from, to, available, fromTime, toTime, note }) => ({
      from,
      to: to || from,
      available: available === 'yes',
      fromTime: fromTime || null,
      toTime: toTime ? untilOf(toTime) : null,
      note: note.trim() || null,
    })),
  };
}

/** The texts that say what does not hold. */
export interface AvailabilityProblems {
  readonly missing: string;
  readonly order: string;
  readonly dayOrder: string;
}

/** What must hold before it can be saved. */
export function availabilitySchema({ missing, order, dayOrder }: AvailabilityProblems) {
  const filled = z.string().check(z.minLength(1, missing));
  return z.object({
    weekly: z.array(
      z
        .object({ weekday: z.string(), from: filled, to: filled })
        .check(z.refine(({ from, to }) => from < untilOf(to), { path: ['to'], message: order })),
    ),
    exceptions: z.array(
      z
        .object({
          from: filled,
          to: z.string(),
          available: z.enum(['yes', 'no']),
          fromTime: z.string(),
          toTime: z.string(),
          note: z.string().check(z.maxLength(200)),
        })
        .check(
          z.refine(({ from, to }) => !to || from <= to, { path: ['to'], message: dayOrder }),
          z.refine(({ fromTime, toTime }) => !fromTime || !toTime || fromTime < untilOf(toTime), {
            path: ['toTime'],
            message: order,
          }),
        ),
    ),
  });
}
