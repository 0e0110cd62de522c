import { addDays, instantOf, type Zone } from '@hjerterom/kernel';
import type { KeyKind } from './save-room-key.js';

/** So often whoever is late is reminded: the day after, and then once a week. After that somebody rings. */
export const mostLateReminders = 3;

/** What must be known of something handed out to say when they are reminded of it. */
export interface ReminderFacts {
  readonly now: Date;
  readonly zone: Zone;
  /** `HH:MM`: when the centre reminds. */
  readonly reminderTime: string;
  readonly what: KeyKind;
  readonly handedAt: Date;
  /** The last day, `YYYY-MM-DD`; null where nobody has said when it is due. */
  readonly dueOn: string | null;
  readonly dueRemindedAt: Date | null;
  readonly lateReminders: number;
}

/**
 * What is said next, and when; null when nothing is. The day before it is due, unless it was handed out after that; once
 * it is late, for a key. A code cannot be brought back: it is changed. Pure.
 */
export function nextReminder(facts: ReminderFacts): { readonly step: 'due' | 'late'; readonly at: Date } | null {
  const { dueOn, zone, reminderTime, lateReminders } = facts;
  if (dueOn === null) return null;
  const at = (days: number) => instantOf(addDays(dueOn, days), reminderTime, zone);
  const over = instantOf(addDays(dueOn, 1), '00:00', zone);
  if (!facts.dueRemindedAt && at(-1) > facts.handedAt && facts.now < over) return { step: 'due', at: at(-1) };
  if (facts.what === 'code' || lateReminders >= mostLateReminders) return null;
  return { step: 'late', at: at(1 + 7 * lateReminders) };
}
