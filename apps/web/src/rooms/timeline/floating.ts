/** A time on the centre's clock, `YYYY-MM-DDTHH:MM`, in whole minutes: for lengths and comparing, never for an instant. */
export function minutesOf(local: string): number {
  return Date.parse(`${local}Z`) / 60_000;
}

/** The other way. */
export function localOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

/** The real minutes from one time on the centre's clock to another, also over a night on which the clocks change; NaN where one is no time. */
export function realMinutes(start: string, end: string, zone: string): number {
  return instantOf(end, zone) - instantOf(start, zone);
}

/** A local time as minutes since 1970 in UTC: taken as one of UTC, and put right by what the clock of the zone is off. */
function instantOf(local: string, zone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const offset = (minutes: number) => minutesOf(clock.format(minutes * 60_000).replace(' ', 'T')) - minutes;
  const meant = minutesOf(local);
  if (Number.isNaN(meant)) return meant;
  return meant - offset(meant - offset(meant));
}

/** Whether it is a day as `YYYY-MM-DD`: a field for days takes a year of five digits, too. */
export function isDay(given: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(given);
}

/** The day so many days later, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days from one day to another. */
export function daysApart(from: string, to: string): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;
}

/** The Monday of its week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}

/** What a calendar on the screen counts as this time: its days and hours, in whatever zone the browser is. */
export function wallTimeOf(shown: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`;
  return `${day}T${two(shown.getHours())}:${two(shown.getMinutes())}`;
}
