/** A time of the usual week, as the form has it: texts; an end of `00:00` is midnight. */
export interface TypedWindow {
  weekday: string;
  from: string;
  to: string;
}

/** A stretch of one day, in minutes after midnight; the end is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days (Monday is 1) and hours, both ends included: what somebody painted over. */
export interface Block {
  readonly days: readonly [first: number, last: number];
  readonly hours: readonly [first: number, last: number];
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const HOUR = 60;
const DAY = 24 * HOUR;

/** What is free on a day, in order and merged. What is typed only in part is left out. */
export function stretchesOf(windows: readonly TypedWindow[], day: number): Stretch[] {
  const stretches = windows
    .filter((window) => Number(window.weekday) === day && isWhole(window))
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) || DAY }));
  return merged(stretches);
}

/** How much of an hour of a day is free. */
export function shareOf(windows: readonly TypedWindow[], day: number, hour: number): 'free' | 'part' | 'not' {
  const free = stretchesOf(windows, day).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, (hour + 1) * HOUR) - Math.max(from, hour * HOUR)),
    0,
  );
  if (free === 0) return 'not';
  return free === HOUR ? 'free' : 'part';
}

/** The week with a block painted free, or wiped out. Times outside the block stay to the minute. */
export function painted(windows: readonly TypedWindow[], block: Block, free: boolean): TypedWindow[] {
  const [from, to] = [block.hours[0] * HOUR, (block.hours[1] + 1) * HOUR];
  const isIn = (day: number) => day >= block.days[0] && day <= block.days[1];
  return weekOf(windows, (day) => {
    const before = stretchesOf(windows, day);
    if (!isIn(day)) return before;
    return free ? merged([...before, { from, to }]) : without(before, { from, to });
  });
}

/** The week in which these days are as this one. */
export function copied(windows: readonly TypedWindow[], day: number, onto: readonly number[]): TypedWindow[] {
  return weekOf(windows, (other) => stretchesOf(windows, onto.includes(other) ? day : other));
}

/** The time of a stretch as it is read: «09:00–14:30». */
export function spanOf({ from, to }: Stretch): string {
  return `${timeOf(from)}–${timeOf(to)}`;
}

function weekOf(windows: readonly TypedWindow[], stretches: (day: number) => readonly Stretch[]): TypedWindow[] {
  const whole = weekdays.flatMap((day) =>
    stretches(day).map(({ from, to }) => ({
      weekday: String(day),
      from: timeOf(from),
      to: to === DAY ? '00:00' : timeOf(to),
    })),
  );
  // What somebody is typing in the list is not lost because they paint beside it.
  return [...whole, ...windows.filter((window) => !isWhole(window))];
}

function isWhole({ from, to }: TypedWindow): boolean {
  return from !== '' && to !== '' && minutesOf(from) < (minutesOf(to) || DAY);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

function without(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  return stretches
    .flatMap((one) => [
      { from: one.from, to: Math.min(one.to, from) },
      { from: Math.max(one.from, to), to: one.to },
    ])
    .filter((one) => one.from < one.to);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
}
