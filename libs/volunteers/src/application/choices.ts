import type { Weekday, WeeklyWindow } from '@hjerterom/kernel';

/** The age groups to choose from: nobody is asked for a birthday. */
export const ageGroups = ['under-15', '15-17', '18-29', '30-49', '50-66', '67-'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The parts of the week to choose from. */
export const weekParts = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type WeekPart = (typeof weekParts)[number];

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];
const hours: Readonly<Record<WeekPart, { days: readonly Weekday[]; from: string; to: string }>> = {
  morning: { days: weekdays, from: '08:00', to: '12:00' },
  afternoon: { days: weekdays, from: '12:00', to: '17:00' },
  evening: { days: weekdays, from: '17:00', to: '21:00' },
  weekend: { days: weekend, from: '10:00', to: '18:00' },
};

/** The usual week that these parts mean, so that somebody can be asked before they have painted their own. */
export function weekOf(parts: readonly WeekPart[]): WeeklyWindow[] {
  const windows = weekParts.filter((part) => parts.includes(part)).map((part) => hours[part]);
  return [...weekdays, ...weekend].flatMap((weekday) =>
    joined(windows.filter(({ days }) => days.includes(weekday))).map((span) => ({ weekday, ...span })),
  );
}

/** Spans in order of time, those that meet made one: a morning and an afternoon are a day. */
function joined(spans: readonly { from: string; to: string }[]): { from: string; to: string }[] {
  const all: { from: string; to: string }[] = [];
  for (const { from, to } of spans) {
    const last = all.at(-1);
    if (last?.to === from) last.to = to;
    else all.push({ from, to });
  }
  return all;
}
