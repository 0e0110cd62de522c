import {
  addDays,
  contains,
  instantOf,
  type LocalDate,
  localDateOf,
  mergeRanges,
  startOfDay,
  type TimeRange,
  timeRange,
  weekdayOfDate,
  type Zone,
} from '@hjerterom/kernel';
import type { RoomFacts } from './room-facts.js';

type OpenRoom = Pick<RoomFacts, 'openings' | 'seasons'>;

/**
 * Whether a room is open for the whole of a time. On a day in a season the season's hours count and the usual ones do
 * not; open to 24:00 and from 00:00 is open through midnight. A room that has never been given hours is always open.
 */
export function isOpen(room: OpenRoom, during: TimeRange, zone: Zone): boolean {
  if (room.openings.length === 0 && room.seasons.length === 0) return true;
  const ranges: TimeRange[] = [];
  for (let day = localDateOf(during.start, zone); startOfDay(day, zone) < during.end; day = addDays(day, 1)) {
    ranges.push(...openOn(room, day, zone));
  }
  return mergeRanges(ranges).some((open) => contains(open, during));
}

function openOn(room: OpenRoom, day: LocalDate, zone: Zone): TimeRange[] {
  const season = room.seasons.find(({ from, to }) => from <= day && day <= to)?.id ?? null;
  return room.openings.flatMap(({ weekday, from, to, seasonId }) => {
    if (seasonId !== season || weekday !== weekdayOfDate(day)) return [];
    const start = instantOf(day, from, zone);
    const end = to === '24:00' ? startOfDay(addDays(day, 1), zone) : instantOf(day, to, zone);
    // On the night the clocks go forward an hour of opening may not be there at all.
    return start < end ? [timeRange(start, end)] : [];
  });
}
