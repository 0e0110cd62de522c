import type { VolunteerStatus } from '../../gql/graphql.js';

/** A step that may follow: its word, what is said while it can be undone, and its key. */
export interface StatusStep {
  readonly to: VolunteerStatus;
  readonly word: 'approve' | 'pause' | 'back' | 'leave' | 'nothing' | 'again';
  readonly label: 'approvedFor' | 'pauseFor' | 'leaveFor' | 'againFor' | 'backFor';
  readonly shortcut: string;
}

const nothing: StatusStep = { to: 'LEFT', word: 'nothing', label: 'leaveFor', shortcut: 'x' };
const leave: StatusStep = { to: 'LEFT', word: 'leave', label: 'leaveFor', shortcut: 'x' };
const pause: StatusStep = { to: 'PAUSED', word: 'pause', label: 'pauseFor', shortcut: 'p' };
const again: StatusStep = { to: 'APPLIED', word: 'again', label: 'againFor', shortcut: 'a' };

/** The steps that may follow each status, but for those with a form of their own; the program has the last word. */
export const nextSteps: Readonly<Record<VolunteerStatus, readonly StatusStep[]>> = {
  APPLIED: [nothing],
  TALK_BOOKED: [{ to: 'APPROVED', word: 'approve', label: 'approvedFor', shortcut: 'g' }, nothing],
  APPROVED: [pause, leave],
  ACTIVE: [pause, leave],
  DECLINED: [again],
  PAUSED: [{ to: 'APPROVED', word: 'back', label: 'backFor', shortcut: 'g' }, leave],
  LEFT: [again],
};

/** What each status means, as a sentence of the page. */
export const meaning = {
  APPLIED: 'applied',
  TALK_BOOKED: 'talkBooked',
  APPROVED: 'approved',
  ACTIVE: 'active',
  DECLINED: 'declined',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<VolunteerStatus, string>;
