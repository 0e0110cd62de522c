import type { Weekday, WeeklyWindow } from '@hjerterom/kernel';

/** The age groups to choose from: nobody is asked for a birthday. */
export const ageGroups = ['under-15', '15-17', '18-29', '30-49', '50-66', '67-'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The groups of those whose birth year has to be known: whether a guardian has to say yes goes by the year. */
const young: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'under-15': { from: 5, to: 15 },
  '15-17': { from: 15, to: 18 },
};

/** Whether this is one of the groups of the young. */
export function isYoung(ageGroup: string): boolean {
  return ageGroup in young;
}

/** Whether somebody of this group of the young can be born in that year: they have had their birthday, or will. */
export function isOfGroup(ageGroup: string, birthYear: number, thisYear: number): boolean {
  const ages = young[ageGroup];
  return ages !== undefined && thisYear - birthYear >= ages.from && thisYear - birthYear <= ages.to;
}

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
