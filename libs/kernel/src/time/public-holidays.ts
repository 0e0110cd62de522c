import { addDays, type LocalDate } from './calendar.js';

/**
 * Norway's public holidays (_helligdager_, and 1 and 17 May) of a year, 1900 to 2199, sorted: lov om helligdager og
 * helligdagsfred § 2, lov om 1 og 17 mai som høgtidsdagar. 24 and 31 December are none.
 */
export function publicHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
  // 17 May has been Whit Sunday, and may be again.
  return [...new Set([...moving, ...fixed])].sort();
}

/** Easter Sunday by Gauss's rule for the Gregorian calendar, in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
