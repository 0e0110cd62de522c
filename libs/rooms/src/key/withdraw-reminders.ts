import { messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { mostLateReminders } from './next-reminder.js';

/** What somebody has, and until which day (`YYYY-MM-DD`): a new last day has reminders of its own. */
export interface Reminded {
  readonly id: string;
  readonly dueOn: string | null;
}

/** The key of a reminder: `round` counts those after it was due, from 1; before that it is 0. */
export function reminderKey({ id, dueOn }: Reminded, round: number): string {
  return `${round === 0 ? 'rooms.key-due' : 'rooms.key-late'}:${id}:${dueOn}:${round}`;
}

/** It is back, or has another last day: what has not left stays, and nobody is to ring about it. */
export function withdrawReminders(tx: Tx, handouts: readonly Reminded[]): void {
  const reminded = handouts.filter(({ dueOn }) => dueOn !== null);
  if (reminded.length === 0) return;
  const rounds = Array.from({ length: mostLateReminders + 1 }, (_, round) => round);
  const keys = reminded.flatMap((handout) => rounds.map((round) => reminderKey(handout, round)));
  tx.append(messagesWithdrawn, { keys });
}
