import { clockChanges, type TimeRange, type Zone } from '@hjerterom/kernel';

/**
 * The zone as RFC 5545 (3.6.5) wants it beside times on its clock: every change within a time, each written out. Times of
 * the calendar must lie within it.
 */
export function vtimezone(zone: Zone, within: TimeRange): string {
  const { first, changes } = clockChanges(within, zone);
  const parts = [{ at: within.start, before: first, after: first }, ...changes];
  const usual = Math.min(...parts.map(({ after }) => after));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...parts.flatMap(({ at, before, after }) => {
      const name = after > usual ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${name}`,
        // On the clock as it was until then.
        `DTSTART:${onTheClock(at, before)}`,
        `TZOFFSETFROM:${offset(before)}`,
        `TZOFFSETTO:${offset(after)}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function onTheClock(at: Date, minutesAhead: number): string {
  const shown = new Date(at.getTime() + minutesAhead * 60_000).toISOString();
  return shown.slice(0, 19).replace(/[-:]/g, '');
}

function offset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
