const day = 24 * 3_600_000;

/** By when an offer must be answered: within a day; where it begins sooner than in two, within half of what is left. Pure. */
export function offerDeadline(now: Date, begins: Date): Date {
  return new Date(now.getTime() + Math.min(day, (begins.getTime() - now.getTime()) / 2));
}
