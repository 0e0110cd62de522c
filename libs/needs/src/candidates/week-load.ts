import {
  intersect,
  localDateOf,
  minutesOf,
  startOfIsoWeek,
  type TimeRange,
  weekRange,
  type Zone,
} from '@hjerterom/kernel';

/** Minutes in one ISO week: already promised, and added by what is asked for. Whole minutes, rounded up. */
export interface WeekLoad {
  readonly minutesThisWeek: number;
  readonly demandMinutesThisWeek: number;
}

/** The whole ISO weeks that the spans touch, each once. */
export function weeksOf(spans: readonly TimeRange[], zone: Zone): TimeRange[] {
  const weeks = new Map<string, TimeRange>();
  for (const { start, end } of spans) {
    for (const instant of [start, new Date(end.getTime() - 1)]) {
      const day = localDateOf(instant, zone);
      weeks.set(startOfIsoWeek(day), weekRange(day, zone));
    }
  }
  return [...weeks.values()];
}

/** The fullest of the weeks that the spans touch, with them. A volunteer's own limit is compared with this one. */
export function fullestWeek(spans: readonly TimeRange[], promised: readonly TimeRange[], zone: Zone): WeekLoad {
  const loads = weeksOf(spans, zone).map((week) => ({
    minutesThisWeek: minutesWithin(promised, week),
    demandMinutesThisWeek: minutesWithin(spans, week),
  }));
  const total = (load: WeekLoad) => load.minutesThisWeek + load.demandMinutesThisWeek;
  return loads.reduce((fullest, load) => (total(load) > total(fullest) ? load : fullest), {
    minutesThisWeek: 0,
    demandMinutesThisWeek: 0,
  });
}

function minutesWithin(ranges: readonly TimeRange[], week: TimeRange): number {
  const shared = ranges.map((range) => intersect(range, week)).filter((range) => range !== null);
  return Math.ceil(shared.reduce((sum, range) => sum + minutesOf(range), 0));
}
