import { centreOf } from '@hjerterom/centres';
import { addDays, localDateOf, weekdayOfDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { listRooms, type RoomCard } from '../room/room-cards.js';
import { roomsTimeline, type TimelineDate } from './rooms-timeline.js';

/** What may be told to everybody of a time in a room: that it is taken, and by which association. No person is in it. */
export interface PublicDate {
  readonly id: string;
  /** On the centre's clock, `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly end: string;
  /** Null where the centre itself or somebody alone has it. */
  readonly association: string | null;
  /** Closed, and why. */
  readonly closed: string | null;
}

/** A room as everybody may see it, with what is in it. */
export interface PublicRoom {
  readonly card: RoomCard;
  readonly dates: readonly PublicDate[];
}

/** The rooms that are lent out, with what is in them on seven days from this one. Three statements. */
export async function publicWeek(tx: Tx, from: string): Promise<PublicRoom[]> {
  const cards = await listRooms(tx, { onlyActive: true });
  const timeline = new Map((await roomsTimeline(tx, { from, to: addDays(from, 6) })).map((room) => [room.id, room]));
  return cards.map((card) => ({ card, dates: (timeline.get(card.id)?.dates ?? []).flatMap(publicDate) }));
}

/** Today in the centre, and the Monday of this week. */
export async function todayOf(tx: Tx): Promise<{ readonly today: string; readonly monday: string }> {
  const { zone } = await centreOf(tx);
  const today = localDateOf(tx.now, zone);
  return { today, monday: addDays(today, 1 - weekdayOfDate(today)) };
}

/** What is only held or applied for is nothing to others yet. */
function publicDate({ id, start, end, status, association, purpose }: TimelineDate): PublicDate[] {
  if (status === 'held' || status === 'applied') return [];
  return [{ id, start, end, association, closed: status === 'blocked' ? (purpose ?? '') : null }];
}
