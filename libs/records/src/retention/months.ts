import { addDays, instantOf, type LocalDate, localDateOf, type Zone } from '@hjerterom/kernel';

/** At which time of the day a centre's data is looked through, on its own clock: nobody is at the desk. */
const AT_NIGHT = '03:00';

/** The instant so many calendar months before another; the last day of a month stays the last day (UTC). */
export function monthsBefore(instant: Date, months: number): Date {
  const then = new Date(instant);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const longest = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, longest));
  return then;
}

/** The end of the month after this one, in the zone: until then the preview looks. */
export function endOfNextMonth(now: Date, zone: Zone): Date {
  const [year = 0, month = 1] = localDateOf(now, zone).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + 2, 1)).toISOString().slice(0, 10) as LocalDate;
  return instantOf(first, '00:00', zone);
}

/** The next time that it is night. */
export function nextNight(now: Date, zone: Zone): Date {
  const today = localDateOf(now, zone);
  const tonight = instantOf(today, AT_NIGHT, zone);
  return tonight > now ? tonight : instantOf(addDays(today, 1), AT_NIGHT, zone);
}
