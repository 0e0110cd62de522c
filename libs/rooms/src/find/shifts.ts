import { addDays, instantOf, localDateOf, localTimeOf, type TimeRange, timeRange, type Zone } from '@hjerterom/kernel';

/** Another time: so many minutes on the clock later (or earlier) on the same day, or the same time so many days on. */
export interface Shift {
  readonly minutes: number;
  readonly days: number;
}

/** All dates of a wish at another time. */
export interface ShiftedTimes extends Shift {
  readonly slots: readonly TimeRange[];
}

/** The nearest first: half an hour at a time to two hours, other days of the week, then to four hours. */
const shifts: readonly Shift[] = [
  ...[30, -30, 60, -60, 90, -90, 120, -120].map((minutes) => ({ minutes, days: 0 })),
  ...[1, -1, 2, -2, 3, -3].map((days) => ({ minutes: 0, days })),
  ...[150, -150, 180, -180, 210, -210, 240, -240].map((minutes) => ({ minutes, days: 0 })),
];

/** How far from a time its neighbours may lie, in minutes. */
export const farthestShift = 4 * 24 * 60;

/** The dates of a wish at every other time near it: on the clock, so that 18:00 moved to 19:00 is 19:00 all year. */
export function shiftedTimes(slots: readonly TimeRange[], zone: Zone, now: Date): ShiftedTimes[] {
  const local = slots.map(({ start, end }) => ({
    date: localDateOf(start, zone),
    time: localTimeOf(start, zone),
    length: end.getTime() - start.getTime(),
  }));
  return shifts.flatMap((shift) => {
    const moved = local.map(({ date, time, length }) => {
      const [day, clock] = onTheClock(addDays(date, shift.days), time, shift.minutes);
      const start = instantOf(day, clock, zone);
      return timeRange(start, new Date(start.getTime() + length));
    });
    return moved.some(({ start }) => start <= now) ? [] : [{ ...shift, slots: moved }];
  });
}

/** The shift alone. */
export function shiftOf({ minutes, days }: Shift): Shift {
  return { minutes, days };
}

function onTheClock(date: string, time: string, minutes: number): [string, string] {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const all = hours * 60 + rest + minutes;
  const days = Math.floor(all / 1440);
  const within = all - days * 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return [addDays(date, days), `${two(Math.floor(within / 60))}:${two(within % 60)}`];
}
