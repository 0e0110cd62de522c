import { accessibilityCodes, equipmentCodes } from '../rooms/room-codes.js';
import { later } from './read-wish.js';

/** What is looked for, as it stands in the fields and in the address: texts, empty where nothing is said. */
export interface Wish {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** The last day of a weekly time; empty for once. */
  readonly until: string;
  readonly people: string;
  /** Codes, with commas. */
  readonly needs: string;
}

export const noWish: Wish = { day: '', from: '', to: '', until: '', people: '', needs: '' };

/** The end of the half-year in which it begins, since seasons are lent out so. */
export function endOfSeason(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? '06-30' : '12-31'}`;
}

/** How many minutes it is from one time on the clock to a later one; 0 or less when it is not later. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return minutes(to) - minutes(from);
}

/** The wish as the program is asked; null while a day or a time is missing or the wrong way round. */
export function asked({ day, from, to, until, people, needs }: Wish) {
  const minutes = from && to ? minutesBetween(from, to) : 0;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || minutes < 5) return null;
  const codes = needs.split(',').filter(Boolean);
  const rrule = until ? `FREQ=WEEKLY;UNTIL=${until.replaceAll('-', '')}T235959Z` : null;
  return {
    when: { startDate: day, startTime: from, minutes, rrule },
    participants: /^\d+$/.test(people) && Number(people) > 0 ? Math.min(Number(people), 10_000) : null,
    equipment: codes.filter((code) => !accessibility.includes(code)),
    accessibility: codes.filter((code) => accessibility.includes(code)),
  };
}

const accessibility: readonly string[] = accessibilityCodes;

/** What may be asked for, in the order of the screen; the last ones say how a room is to be reached. */
export const things: readonly string[] = [...equipmentCodes, ...accessibility];

/** The same wish at another time. */
export function shifted(wish: Wish, { minutes, days }: { readonly minutes: number; readonly days: number }): Wish {
  const day = new Date(`${wish.day}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  const length = minutesBetween(wish.from, wish.to);
  const start = Number(wish.from.slice(0, 2)) * 60 + Number(wish.from.slice(3, 5)) + minutes;
  const from = later('00:00', Math.max(start, 0));
  return { ...wish, day: day.toISOString().slice(0, 10), from, to: later(from, length) };
}
