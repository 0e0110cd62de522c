import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { RoomFacts } from '../room/room-facts.js';
import { partTimes } from '../taking/part-times.js';
import { holdsRooms, type OccurrenceStatus } from './occurrence.states.js';
import type { ReadRequest } from './request.js';
import type { Slot } from './slots-of.js';

export interface BookingToWrite {
  readonly kind?: 'booking' | 'block';
  readonly status: OccurrenceStatus;
  readonly priority?: boolean;
  readonly heldUntil?: Date;
}

/** A booking that has just been written. */
export interface WrittenBooking {
  readonly bookingId: string;
  /** In order of time. */
  readonly dates: readonly (Slot & { readonly id: string })[];
}

/** Writes a booking with its dates, and what they take. Three statements, however many dates. */
export async function writeBooking(
  tx: Tx,
  { input, rooms, slots, frame }: ReadRequest,
  how: BookingToWrite,
): Promise<WrittenBooking> {
  const id = newId();
  const { when, associationId, purpose, participants, setup } = input;
  await tx.query(
    `INSERT INTO rooms_booking (id, centre_id, kind, association_id, person_id, purpose, participants, setup, rrule,
       start_date, start_time, minutes, zone, priority, held_until, made_at, remind, permit_ticks)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, ARRAY(
       SELECT t FROM unnest($18::text[]) t WHERE EXISTS (
         SELECT 1 FROM rooms_room r WHERE r.id = ANY($19::uuid[]) AND t = ANY(r.permit_checklist))))`,
    [
      ...[id, tx.centreId, how.kind ?? 'booking', associationId ?? null, tx.actor.personId, purpose],
      ...[participants ?? null, setup ?? null, when.rrule ?? null, when.startDate, when.startTime, when.minutes],
      ...[frame.zone, how.priority ?? false, how.heldUntil ?? null, tx.now],
      ...[input.remind ?? slots.length === 1],
      ...[input.permitTicks ?? [], rooms.map((room) => room.id)],
    ],
  );
  const dates = slots.map((slot) => ({ ...slot, id: newId() }));
  await tx.query(
    `INSERT INTO rooms_occurrence (id, centre_id, booking_id, room_ids, during, status, changed_at, changed_by)
     SELECT d.id, $1, $2, string_to_array(d.rooms, ',')::uuid[], tstzrange(d.start, d.stop), $3, $4, $5
     FROM unnest($6::uuid[], $7::text[], $8::timestamptz[], $9::timestamptz[]) AS d(id, rooms, start, stop)`,
    [
      ...[tx.centreId, id, how.status, tx.now, tx.actor.personId],
      ...[dates.map((date) => date.id), dates.map(({ roomIds }) => roomIds.join(','))],
      ...[dates.map(({ during }) => during.start), dates.map(({ during }) => during.end)],
    ],
  );
  if (holdsRooms(how.status)) await occupy(tx, id, dates, rooms, how.heldUntil);
  return { bookingId: id, dates };
}

/** Takes the parts of dates, under their lock. One statement. */
export async function occupy(
  tx: Tx,
  bookingId: string,
  dates: readonly (Slot & { readonly id: string })[],
  rooms: readonly RoomFacts[],
  heldUntil?: Date,
): Promise<void> {
  const parts = partTimes(dates, new Map(rooms.map((room) => [room.id, room])));
  await tx.query(
    `INSERT INTO rooms_occupancy (occurrence_id, part_id, booking_id, during, held_until)
     SELECT p.occurrence_id, p.part_id, $1, tstzrange(p.start, p.stop), $2
     FROM unnest($3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[]) AS p(occurrence_id, part_id, start, stop)`,
    [
      ...[bookingId, heldUntil ?? null, parts.map(({ slot }) => dates[slot]?.id), parts.map(({ partId }) => partId)],
      ...[parts.map(({ during }) => during.start), parts.map(({ during }) => during.end)],
    ],
  );
}
