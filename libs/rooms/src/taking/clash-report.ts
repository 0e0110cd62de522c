import { type LocalDate, localDateOf, localTimeOf, type TimeRange, timeRange, type Zone } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { Slot } from '../booking/slots-of.js';
import type { RoomWants } from '../room/fits.js';
import { type RoomFacts, roomFacts } from '../room/room-facts.js';
import { alternativesTo, byPart, daysAround } from './alternatives.js';
import { partTimes } from './part-times.js';
import { type RuleBreak, type RuleFrame, ruleBreaks } from './rule-breaks.js';
import { busyParts, type Taken, takenBy } from './taken.js';

/**
 * Why a date cannot be had. `held` is by somebody who is just filling in a form, and may be free again in some minutes;
 * `twice` is a clash with another date of the same request.
 */
export type ClashReason = 'taken' | 'held' | 'blocked' | 'twice' | RuleBreak;

/** A slot as it is told: instants in ISO 8601, and the same on the centre's clock. */
export interface ToldSlot {
  readonly roomIds: readonly string[];
  /** The local date on which it begins. */
  readonly date: LocalDate;
  /** HH:MM, local. */
  readonly startTime: string;
  readonly start: string;
  readonly end: string;
}

/** A date that cannot be had, why, who has it, and what to do: one of these, or leave the date out. */
export interface Clash extends ToldSlot {
  /** The local date by the rule: `leaveOut` and `instead` name it so, also when it was moved. */
  readonly planned: LocalDate;
  /** The date of a booking that cannot be had, where it is one already: to change, to take back, to say yes to. */
  readonly occurrenceId: string | null;
  readonly reasons: readonly ClashReason[];
  /** Who has it: bookings and blocks, and no holds. */
  readonly bookingIds: readonly string[];
  /** Of those, the dates that are in the way. */
  readonly takenDateIds: readonly string[];
  /** Of those who have it, the associations. */
  readonly associationIds: readonly string[];
  readonly alternatives: readonly ToldSlot[];
}

/** What is asked about. */
export interface Question {
  readonly slots: readonly Slot[];
  /** The rooms of the slots. */
  readonly rooms: readonly RoomFacts[];
  readonly wants: RoomWants;
  readonly frame: RuleFrame;
  /** The rooms' own rules are not asked: for repairs. */
  readonly rulesApart?: boolean;
  /** Occurrences that are about to move away, and are in nobody's way. */
  readonly except?: readonly string[];
  /** What may be bumped is in nobody's way either. */
  readonly mayBump?: (taken: Taken) => boolean;
}

/** So many clashes are told with alternatives; whoever has more has chosen the wrong time. */
const mostWithAlternatives = 60;

/**
 * Every date that cannot be had, in order, with what else there is. The answer is as of this moment in this transaction,
 * and stays true for the slots' own parts when they are held (`lockParts`). The number of statements is one where all is
 * free and three otherwise, however many slots there are.
 */
export async function clashesOf(tx: Tx, question: Question): Promise<Clash[]> {
  const { slots, frame, except = [], mayBump = () => false } = question;
  const byId = new Map(question.rooms.map((room) => [room.id, room]));
  const wanted = partTimes(slots, byId);
  const taken = (await takenBy(tx, wanted, except)).filter((one) => !mayBump(one));
  const twice = overlappingOnes(wanted);
  const clashing = slots.flatMap((slot, index) => {
    const inTheWay = taken.filter((one) => one.slot === index);
    const broken = question.rulesApart ? [] : slot.roomIds.flatMap((id) => breaksOf(byId.get(id), slot.during, frame));
    const reasons = new Set<ClashReason>([
      ...inTheWay.map(reasonOf),
      ...(twice.has(index) ? (['twice'] as const) : []),
      ...broken,
    ]);
    return reasons.size === 0 ? [] : [{ slot, reasons: [...reasons], inTheWay }];
  });
  if (clashing.length === 0) return [];
  const offered = await alternativesFor(tx, question, clashing.map(({ slot }) => slot).slice(0, mostWithAlternatives));
  return clashing.map(({ slot, reasons, inTheWay }, index) => {
    const having = inTheWay.filter(({ held }) => !held);
    return {
      ...toldSlot(slot, frame.zone),
      planned: slot.planned ?? localDateOf(slot.during.start, frame.zone),
      occurrenceId: slot.id ?? null,
      reasons,
      bookingIds: [...new Set(having.map(({ bookingId }) => bookingId))],
      takenDateIds: having.map(({ occurrenceId }) => occurrenceId),
      associationIds: [...new Set(having.flatMap(({ associationId }) => associationId ?? []))],
      alternatives: (offered[index] ?? []).map((one) => toldSlot(one, frame.zone)),
    };
  });
}

/** Why a date cannot be had that this is in the way of. */
export function reasonOf({ kind, held }: Taken): ClashReason {
  if (kind === 'block') return 'blocked';
  return held ? 'held' : 'taken';
}

/** What else there is for some of the slots, in their order, as of now. Two statements. */
export async function alternativesFor(
  tx: Tx,
  { slots, wants, frame, except = [] }: Question,
  clashing: readonly Slot[],
): Promise<Slot[][]> {
  const rooms = new Map((await roomFacts(tx)).map((room) => [room.id, room]));
  const around = clashing.map(({ during }) => daysBeside(during));
  const partIds = [...new Set([...rooms.values()].flatMap((room) => room.partIds))];
  const busy = byPart(await busyParts(tx, partIds, around, except));
  return clashing.map((slot) => alternativesTo(slot, { rooms, busy, own: slots, wants, frame }));
}

function daysBeside({ start, end }: TimeRange): TimeRange {
  const beside = daysAround * 86_400_000;
  return timeRange(new Date(start.getTime() - beside), new Date(end.getTime() + beside));
}

function breaksOf(room: RoomFacts | undefined, during: TimeRange, frame: RuleFrame): RuleBreak[] {
  return room ? ruleBreaks(room, during, frame) : [];
}

/** The slots that want a part at a time at which an earlier slot of the same request wants it. */
function overlappingOnes(wanted: ReturnType<typeof partTimes>): Set<number> {
  const found = new Set<number>();
  const last = new Map<string, number>();
  const inOrder = [...wanted].sort((a, b) => a.during.start.getTime() - b.during.start.getTime());
  for (const { partId, during, slot } of inOrder) {
    if ((last.get(partId) ?? Number.NEGATIVE_INFINITY) > during.start.getTime()) found.add(slot);
    last.set(partId, Math.max(last.get(partId) ?? Number.NEGATIVE_INFINITY, during.end.getTime()));
  }
  return found;
}

/** A slot in words of instants, and of the clock of this zone. */
export function toldSlot({ roomIds, during: { start, end } }: Slot, zone: Zone): ToldSlot {
  const [date, startTime] = [localDateOf(start, zone), localTimeOf(start, zone)];
  return { roomIds, date, startTime, start: start.toISOString(), end: end.toISOString() };
}
