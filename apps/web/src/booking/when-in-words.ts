import type { Format } from '../language/format-in.js';

/** A time with its day: «tirsdag 24. november 12:00–13:30»; over several days both, each with its day, said once. */
export function whenInWords(format: Format, start: string, end: string): string {
  const oneDay = format.localDate(start) === format.localDate(end);
  return oneDay ? `${format.date(start)} ${format.span(start, end)}` : format.span(start, end);
}
