import { addDays, instantOf, localDateOf, type Zone } from '@hjerterom/kernel';

/**
 * What a room says of booked time that nobody uses: it does not ask; it asks and keeps the room where nobody answers; or
 * it asks and frees the room then.
 */
export const unusedRules = ['off', 'keep', 'free'] as const;
export type UnusedRule = (typeof unusedRules)[number];

/** What happens to a booked date by itself, in this order: it is reminded of or asked about, freed, and closed. */
export type DateStep = 'remind' | 'ask' | 'free' | 'count';

/** What must be known of a booked date to say what comes next. */
export interface StepFacts {
  readonly now: Date;
  readonly zone: Zone;
  /** `HH:MM`: when the centre reminds, the day before. */
  readonly reminderTime: string;
  readonly start: Date;
  readonly end: Date;
  /** When it got this time: what was due before that is not done any more. */
  readonly since: Date;
  readonly rule: UnusedRule;
  readonly askHours: number;
  readonly freeHours: number;
  readonly wantsReminder: boolean;
  readonly remindedAt: Date | null;
  readonly askedAt: Date | null;
  readonly answered: boolean;
  readonly countAskedAt: Date | null;
  readonly counted: boolean;
}

const hour = 3_600_000;

/**
 * What comes next, and when; null when nothing does. Whoever books later than it would have been asked is not asked:
 * they have just said that they come. Silence frees only what was asked about before that time. Pure.
 */
export function nextStep(facts: StepFacts): { readonly step: DateStep; readonly at: Date } | null {
  const { now, start, end, since, rule, askedAt, answered } = facts;
  const askAt = new Date(start.getTime() - facts.askHours * hour);
  const freeAt = new Date(start.getTime() - facts.freeHours * hour);
  const dayBefore = addDays(localDateOf(start, facts.zone), -1);
  const remindAt = instantOf(dayBefore, facts.reminderTime, facts.zone);
  const reminds = rule === 'off' && facts.wantsReminder && !facts.remindedAt;
  const steps: [DateStep, Date, boolean][] = [
    ['remind', remindAt, now < start && reminds && remindAt > since],
    ['ask', askAt, now < start && rule !== 'off' && !askedAt && !answered && askAt > since],
    ['free', freeAt, now < start && rule === 'free' && !answered && askedAt !== null && askedAt < freeAt],
    ['count', end, !facts.countAskedAt && !facts.counted],
  ];
  const next = steps.find(([, , comes]) => comes);
  return next ? { step: next[0], at: next[1] } : null;
}
