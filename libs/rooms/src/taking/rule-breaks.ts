import type { TimeRange, Zone } from '@hjerterom/kernel';
import { isOpen } from '../room/opening-hours.js';
import type { RoomFacts } from '../room/room-facts.js';

/** Why a room cannot be had at a time, whoever else wants it. */
export type RuleBreak = 'not-lent-out' | 'in-past' | 'closed' | 'too-far' | 'too-long';

/** For whom the rules are asked, and when. */
export interface RuleFrame {
  readonly now: Date;
  readonly zone: Zone;
  /** How far ahead and how long bind those who borrow; the centre may say otherwise for itself. */
  readonly borrower: boolean;
}

const day = 86_400_000;
/** Nobody borrows a room for longer than a week in one go, whatever the room says; in minutes. */
const longestLoan = 7 * 24 * 60;

/** What a room's own rules say against a time in it. Opening hours are for the booked time: one may set up before. */
export function ruleBreaks(room: RoomFacts, during: TimeRange, { now, zone, borrower }: RuleFrame): RuleBreak[] {
  const { horizonDays, longestMinutes } = room;
  const minutes = (during.end.getTime() - during.start.getTime()) / 60_000;
  const breaks: [RuleBreak, boolean][] = [
    ['not-lent-out', !room.active],
    ['in-past', during.start <= now],
    ['closed', !isOpen(room, during, zone)],
    ['too-far', borrower && horizonDays !== null && during.end.getTime() > now.getTime() + horizonDays * day],
    ['too-long', borrower && minutes > Math.min(longestMinutes ?? longestLoan, longestLoan)],
  ];
  return breaks.flatMap(([name, holds]) => (holds ? [name] : []));
}
