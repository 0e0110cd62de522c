import type { VolunteerStatus } from '../../gql/graphql.js';

/** A step that may follow: its word, what is said while it can be undone, and its key. */
export interface StatusStep {
  readonly to: VolunteerStatus;
  readonly word: 'talk' | 'approve' | 'pause' | 'back' | 'leave' | 'nothing' | 'again';
  readonly label: 'talkFor' | 'approvedFor' | 'pauseFor' | 'leaveFor' | 'againFor';
  readonly shortcut: string;
}

const nothing: StatusStep = { to: 'LEFT', word: 'nothing', label: 'leaveFor', shortcut: 'x' };
const leave: StatusStep = { to: 'LEFT', word: 'leave', label: 'leaveFor', shortcut: 'x' };

/** The steps that may follow each status; the program has the last word. */
export const nextSteps: Readonly<Record<VolunteerStatus, readonly StatusStep[]>> = {
  APPLIED: [{ to: 'INTERVIEWED', word: 'talk', label: 'talkFor', shortcut: 'i' }, nothing],
  INTERVIEWED: [{ to: 'APPROVED', word: 'approve', label: 'approvedFor', shortcut: 'g' }, nothing],
  APPROVED: [{ to: 'PAUSED', word: 'pause', label: 'pauseFor', shortcut: 'p' }, leave],
  PAUSED: [{ to: 'APPROVED', word: 'back', label: 'approvedFor', shortcut: 'g' }, leave],
  LEFT: [{ to: 'APPLIED', word: 'again', label: 'againFor', shortcut: 'a' }],
};

/** What each status means, as a sentence of the page. */
export const meaning = {
  APPLIED: 'applied',
  INTERVIEWED: 'interviewed',
  APPROVED: 'approved',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<VolunteerStatus, string>;
