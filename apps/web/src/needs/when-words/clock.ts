import type { Clock, Part } from './fact.js';

/** From when to when a part of the day is, and when something that repeats begins in it, in minutes since midnight. */
export const parts: Readonly<Record<Part, readonly [from: number, to: number, start: number]>> = {
  m: [7 * 60, 10 * 60, 8 * 60],
  a: [8 * 60, 12 * 60, 9 * 60],
  f: [9 * 60, 12 * 60, 10 * 60],
  'before-lunch': [9 * 60, 11 * 60 + 30, 10 * 60],
  d: [11 * 60, 13 * 60, 12 * 60],
  'after-lunch': [12 * 60, 15 * 60, 13 * 60],
  e: [12 * 60, 17 * 60, 14 * 60],
  k: [17 * 60, 22 * 60, 18 * 60],
  n: [22 * 60, 30 * 60, 22 * 60],
};

/** The part of a day in which somebody can come when no other is said. */
export const dayStart = 8 * 60;
export const dayEnd = 20 * 60;

const noon = 12 * 60;

/** Which time on a clock of 24 hours is meant. */
export function meant({ minutes, exact }: Clock, part?: Part): { readonly minutes: number; readonly doubt: boolean } {
  if (exact) return { minutes, doubt: false };
  if (part === 'n') return { minutes: minutes < 8 * 60 ? minutes : noon + (minutes % noon), doubt: true };
  if (part && parts[part][1] <= noon) return { minutes, doubt: false };
  if (part) return { minutes: noon + (minutes % noon), doubt: false };
  // One to seven is after noon; but five, six and seven in the morning are times that people do get up at.
  return minutes < dayStart ? { minutes: minutes + noon, doubt: minutes >= 5 * 60 } : { minutes, doubt: false };
}

/** Both ends of «10–2», «7–16», «2–4 pm»: the first end after the start, and the start in the daytime if it can be. */
export function meantRange(from: Clock, to: Clock, part?: Part) {
  const usual = meant(from, part);
  const [early, late] = [usual.minutes % noon, noon + (usual.minutes % noon)];
  let { minutes: start, doubt } = usual;
  if (to.exact) {
    const free = !from.exact && !part;
    if (free && to.half && late < to.minutes) [start, doubt] = [late, false];
    else if (free && start >= to.minutes && early < to.minutes) [start, doubt] = [early, false];
    return { start, minutes: to.minutes - start + (to.minutes > start ? 0 : 2 * noon), doubt };
  }
  // The hands of the clock say at most twelve hours.
  const minutes = (((to.minutes - start) % noon) + noon) % noon;
  return { start, minutes: minutes || noon, doubt };
}
