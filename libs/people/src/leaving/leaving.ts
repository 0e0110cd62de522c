import { definePort } from '@hjerterom/kernel';
import type { InEveryLanguage, Tx } from '@hjerterom/platform';

/**
 * What somebody who leaves had to do. `promise`: said yes to. `question`: was asked, and had not answered.
 * `responsible`: took it in at the desk and saw to it.
 */
export const leftTaskKinds = ['promise', 'question', 'responsible'] as const;
export type LeftTaskKind = (typeof leftTaskKinds)[number];

/** A thing to do, by the id that the lib which plugs in knows it by. */
export interface TaskToHandOver {
  readonly kind: LeftTaskKind;
  readonly subjectId: string;
}

/** A thing to do as it is told to those who find somebody else for it. */
export interface TaskInWords {
  readonly subjectId: string;
  readonly title: InEveryLanguage<string>;
  /** Whom it is for. */
  readonly recipientId: string;
  /** When it next is; null when that is not settled. */
  readonly next: Date | null;
  /** It is not over, and somebody is lacking. */
  readonly lacking: boolean;
  /** It is not over. */
  readonly live: boolean;
}

/** Whose tasks: of what they are leaving as. */
export interface WhoLeaves {
  readonly personId: string;
  /** `desk` are those who run the centre. */
  readonly as: 'volunteer' | 'desk';
}

/**
 * What a lib knows of the tasks of somebody who leaves. All functions see the actor's centre only; the caller has asked
 * its own policy.
 */
export interface Leaving {
  /** What they have still to do, the soonest first: the first hundred. */
  tasksOf(tx: Tx, who: WhoLeaves): Promise<TaskToHandOver[]>;
  /** What was promised is given back, and what was asked is taken back. What has begun is left to be finished. */
  letGo(tx: Tx, who: WhoLeaves): Promise<void>;
  /** After all libs have let go: they are nothing here any more. */
  left?(tx: Tx, who: WhoLeaves): Promise<void>;
  /** In the same number of statements however many they are; what is not there any more is left out. */
  describe(tx: Tx, subjectIds: readonly string[]): Promise<TaskInWords[]>;
}

/** Where libs plug in the tasks that they keep, by what such a task is: `need`. */
export const leaving = definePort<Leaving>('tasks of those who leave');
