import { isoWeekOfDate, type LocalDate, weekdayOfDate } from '@hjerterom/kernel';
import { type Language, showDate } from '@hjerterom/platform';

/** A local date with its weekday, as it begins a line: «Tirsdag 24. november». */
export function dayInWords(day: LocalDate, language: Language): string {
  const said = weekdayAndDate(day, language);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The same within a sentence: «tirsdag 24. november». */
export function weekdayAndDate(day: LocalDate, language: Language): string {
  return showDate(new Date(`${day}T12:00Z`), 'UTC', language);
}

/** Some days as one says them: «23.–29. november 2026». */
export function daysInWords(from: LocalDate, to: LocalDate, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const at = (day: LocalDate) => new Date(`${day}T12:00Z`);
  return new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', options).formatRange(at(from), at(to));
}

/** The number of the week that a Monday begins; null for days that begin on another. */
export function weekFrom(from: LocalDate): number | null {
  return weekdayOfDate(from) === 1 ? isoWeekOfDate(from).week : null;
}
