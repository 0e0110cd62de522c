import { centreOf } from '@hjerterom/centres';
import { parseTstzrange, showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { type Language, showDateTime, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import type { Slot } from '../booking/slots-of.js';
import { type RoomFacts, roomFacts } from '../room/room-facts.js';
import { alternativesFor } from '../taking/clash-report.js';
import { words } from './words.js';

interface BumpedDate {
  readonly roomIds: readonly string[];
  readonly during: string;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly purpose: string;
}

/** So many alternatives are told: the rest is for the screen. */
const mostTold = 4;

/**
 * A booking had to give way: which dates, and what else is free as the message leaves. Of several dates all are told, and
 * the alternatives to the first.
 */
@Injectable()
@messageTemplates.plug('rooms.bumped')
export class BumpedTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const dates = await bumpedWith(tx, subjectId);
    const [first] = dates;
    if (!first) return null;
    const { name: centre, phone, zone } = await centreOf(tx);
    const rooms = await roomFacts(tx);
    const slots = dates.map(({ roomIds, during }) => ({ roomIds, during: parseTstzrange(during) }));
    const frame = { now: tx.now, zone, borrower: true };
    const [others = []] = await alternativesFor(tx, { slots, rooms, wants: first, frame }, slots.slice(0, 1));
    const inWords = (slot: Slot) =>
      `${showDateTime(slot.during.start, zone, language)}, ${names(slot, rooms, language)}`;
    return words[language].bumped({
      centre,
      phone: phone && showPhone(phone),
      purpose: first.purpose,
      dates: slots.map(inWords),
      others: others.slice(0, mostTold).map(inWords),
    });
  }
}

/** The dates that gave way to the same booking in the same moment, first this one's; none when it has left the history. */
function bumpedWith(tx: Tx, occurrenceId: string): Promise<BumpedDate[]> {
  return tx.query<BumpedDate>(
    `SELECT o.room_ids AS "roomIds", o.during, b.participants, b.setup, b.purpose
     FROM rooms_bump mine JOIN rooms_bump k ON k.by_booking_id = mine.by_booking_id
     JOIN rooms_occurrence o ON o.id = k.occurrence_id JOIN rooms_booking b ON b.id = o.booking_id
     WHERE mine.occurrence_id = $1 AND mine.centre_id = $2 AND o.status = 'bumped'
       AND o.booking_id = (SELECT booking_id FROM rooms_occurrence WHERE id = $1)
     ORDER BY lower(o.during), o.id LIMIT 20`,
    [occurrenceId, tx.centreId],
  );
}

function names({ roomIds }: Slot, rooms: readonly RoomFacts[], language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format(rooms.flatMap(({ id, name }) => (roomIds.includes(id) ? [name] : [])));
}
