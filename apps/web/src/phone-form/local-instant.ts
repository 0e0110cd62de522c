/**
 * The instant at which the clock of a zone shows this date and time. Of a time that the clock skips, as in the night
 * to summer time, the instant an hour on; of one that it shows twice, the first.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, or `24:00` for the end of the day
 * @param timeZone IANA name
 * @returns ISO 8601 in UTC
 */
export function instantOf(date: string, time: string, timeZone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = new Date(`${date}T00:00:00Z`).getTime() + (hours * 60 + minutes) * 60_000;
  // The day before and the day after, the offset is the one before and the one after any change.
  const [before, after] = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wanted - offsetAt(near, timeZone));
  const fits = [before, after].find(
    (instant) => instant !== undefined && instant + offsetAt(instant, timeZone) === wanted,
  );
  return new Date(fits ?? before ?? wanted).toISOString();
}

/** The date and the time that the clock of a zone shows at this instant: `YYYY-MM-DD` and `HH:MM`. */
export function localNow(instant: Date, timeZone: string): { readonly date: string; readonly time: string } {
  const shown = new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

const DAY_MS = 24 * 60 * 60_000;

/** How far the clock of the zone is ahead of UTC at this instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1_000) * 1_000;
}
