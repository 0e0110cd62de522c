import { centreOf } from '@hjerterom/centres';
import { parseTstzrange, timeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { Slot } from '../booking/slots-of.js';
import { type RoomFacts, roomFacts } from '../room/room-facts.js';
import { alternativesTo, byPart, daysAround, type Surroundings } from '../taking/alternatives.js';
import { type ClashReason, reasonOf, toldSlot } from '../taking/clash-report.js';
import { partTimes } from '../taking/part-times.js';
import { type RuleFrame, ruleBreaks } from '../taking/rule-breaks.js';
import { busyParts, type Taken, takenBy } from '../taking/taken.js';

/** Another time or other rooms, by their names. */
export interface ApplicationAlternative {
  /** The local date. */
  readonly date: string;
  /** HH:MM on the centre's clock. */
  readonly startTime: string;
  readonly rooms: readonly string[];
}

/** A date of an application that cannot be had as things are now. */
export interface ApplicationClash {
  /** Of the application. */
  readonly bookingId: string;
  readonly date: string;
  readonly startTime: string;
  readonly reasons: readonly ClashReason[];
  /** Who has it now: the associations, by name, or what it is for. */
  readonly takenBy: readonly string[];
  readonly alternatives: readonly ApplicationAlternative[];
}

/** A date that waits for an answer. */
interface WaitingDate extends Slot {
  readonly bookingId: string;
  readonly participants: number | null;
  readonly setup: string | null;
}

interface Clashing extends WaitingDate {
  readonly inTheWay: readonly Taken[];
  readonly broken: readonly ClashReason[];
}

/** So many clashes of a page are told with what else there is; the others when somebody says yes to them. */
const mostWithAlternatives = 100;

/**
 * What stands in the way of each of these applications now, date by date, with what else there is to offer. Nothing is
 * held by it. Five statements, however many applications and dates.
 */
export async function clashesOfApplications(tx: Tx, bookingIds: readonly string[]): Promise<ApplicationClash[]> {
  const { zone } = await centreOf(tx);
  const frame: RuleFrame = { now: tx.now, zone, borrower: false };
  const dates = await waitingDates(tx, bookingIds);
  const rooms = new Map((await roomFacts(tx)).map((room) => [room.id, room]));
  const taken = await takenBy(tx, partTimes(dates, rooms), []);
  const clashing = dates.flatMap((date, index): Clashing[] => {
    const inTheWay = taken.filter(({ slot }) => slot === index);
    const broken = date.roomIds.flatMap((id) => breaksIn(rooms.get(id), date, frame));
    return inTheWay.length + broken.length === 0 ? [] : [{ ...date, inTheWay, broken }];
  });
  const around = await surroundings(tx, rooms, clashing);
  const names = await namesOf(tx, clashing);
  return clashing.map((date, index) => {
    const having = date.inTheWay.filter(({ held }) => !held);
    const beside = { ...around, own: dates.filter((other) => other.bookingId === date.bookingId), wants: date, frame };
    const offered = index < mostWithAlternatives ? alternativesTo(own(date, beside), beside) : [];
    const { date: day, startTime } = toldSlot(date, zone);
    return {
      ...{ bookingId: date.bookingId, date: day, startTime },
      reasons: [...new Set([...date.inTheWay.map(reasonOf), ...date.broken])],
      takenBy: [...new Set(having.flatMap((one) => names.get(one.bookingId) ?? []))],
      alternatives: offered.map((slot) => {
        const told = toldSlot(slot, zone);
        const roomNames = slot.roomIds.flatMap((id) => rooms.get(id)?.name ?? []);
        return { date: told.date, startTime: told.startTime, rooms: roomNames };
      }),
    };
  });
}

/** Who has what is in the way, by booking. */
async function namesOf(tx: Tx, clashing: readonly Clashing[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(clashing.flatMap(({ inTheWay }) => inTheWay.map(({ bookingId }) => bookingId)));
  const rows = await tx.query<{ id: string; name: string }>(
    `SELECT b.id, coalesce(a.name, b.purpose) AS name FROM rooms_booking b
     LEFT JOIN associations_v_association a ON a.id = b.association_id WHERE b.id = ANY($1) AND b.centre_id = $2`,
    [[...ids], tx.centreId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The very slot among the application's own that the date is. */
function own(date: WaitingDate, { own: all }: Pick<Surroundings, 'own'>): Slot {
  return all.find((slot) => slot.during === date.during) ?? date;
}

async function waitingDates(tx: Tx, bookingIds: readonly string[]): Promise<WaitingDate[]> {
  const rows = await tx.query<Omit<WaitingDate, 'during'> & { during: string }>(
    `SELECT o.booking_id AS "bookingId", o.room_ids AS "roomIds", o.during, b.participants, b.setup
     FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
     WHERE o.booking_id = ANY($1::uuid[]) AND o.centre_id = $2 AND o.status = 'applied' AND lower(o.during) > $3
     ORDER BY lower(o.during), o.id`,
    [bookingIds, tx.centreId, tx.now],
  );
  return rows.map((row) => ({ ...row, during: parseTstzrange(row.during) }));
}

function breaksIn(room: RoomFacts | undefined, { during }: Slot, frame: RuleFrame) {
  return room ? ruleBreaks(room, during, frame) : [];
}

async function surroundings(tx: Tx, rooms: ReadonlyMap<string, RoomFacts>, clashing: readonly Clashing[]) {
  const beside = daysAround * 86_400_000;
  const within = clashing.map(({ during: { start, end } }) =>
    timeRange(new Date(start.getTime() - beside), new Date(end.getTime() + beside)),
  );
  const partIds = [...new Set([...rooms.values()].flatMap((room) => room.partIds))];
  return { rooms, busy: byPart(await busyParts(tx, partIds, within, [])) };
}
