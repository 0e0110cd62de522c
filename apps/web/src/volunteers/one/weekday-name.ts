import type { Format } from '../../language/format-in.js';

/** The name of a day of the week by its ISO number, Monday is 1: «mandag». */
export function weekdayName(format: Format, weekday: number): string {
  // The first of January 2024 was a Monday.
  return format.weekday(`2024-01-0${weekday}`);
}
