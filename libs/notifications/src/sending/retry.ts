const minute = 60_000;
/** How long to wait after the first, second, … failed try: some four hours and a half in all. */
const pauses = [1, 5, 15, 60, 180].map((minutes) => minutes * minute);

/** After so many tries a message has failed, and somebody has to ring. */
export const MOST_TRIES = pauses.length + 1;

/** The pause after the `tries`th failed try, in milliseconds; null when it was the last. */
export function pauseAfter(tries: number): number | null {
  return pauses[tries - 1] ?? null;
}
