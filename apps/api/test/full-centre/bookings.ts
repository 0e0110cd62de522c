import { addDays } from '@hjerterom/kernel';
import { found } from '@hjerterom/platform';
import { bookRooms, holdRooms, joinWaiting } from '@hjerterom/rooms';
import type { SignedIn } from '../api-world.js';
import { type CentreToFill, several } from './to-fill.js';

/** What an association has: dates every day, as many bookings as there are rows, and a hold. */
export interface Booked {
  readonly roomId: string;
  /** When the daily one is, on the clock. */
  readonly startTime: string;
  /** The daily one, and the first of its dates. */
  readonly bookingId: string;
  readonly occurrenceId: string;
  readonly heldId: string;
  /** A date of it that is over. */
  readonly pastId: string;
  /** A date of a closing that is under way. */
  readonly closedId: string;
  /** The first of those who wait for the daily one's dates. */
  readonly waitingId: string;
}

const firstDay = '2026-12-01';

/** From December on, every day at this time for five minutes. */
export function daily(count: number, startTime: string, roomIds: readonly string[]) {
  const instead = [{ date: firstDay, roomIds }];
  return { startDate: firstDay, startTime, minutes: 5, rrule: `FREQ=DAILY;COUNT=${count}`, instead };
}

/** Somebody books for an association in a room, at a time on the clock when nobody else is there. */
export async function makeBooked(
  centre: CentreToFill,
  { associationId, contact }: { readonly associationId: string; readonly contact: SignedIn },
  roomId: string,
  startTime = '08:00',
): Promise<Booked> {
  const request = {
    ...{ roomIds: [roomId], associationId, purpose: 'Prøvemøte', participants: 12, setup: 'meeting' },
    permitTicks: ['Vi har søkt kommunen.'],
  };
  const book = async (when: Parameters<typeof bookRooms>[1]['when']) => {
    const outcome = await centre.at.as(contact, (tx) => bookRooms(tx, { ...request, when }));
    return found('bookingId' in outcome ? outcome.bookingId : null, 'booking');
  };
  const hour = startTime.slice(0, 2);
  await several(centre.rows, (n) =>
    book({ startDate: `2027-0${1 + (n % 9)}-${10 + Math.floor(n / 9)}`, startTime: `${hour}:30`, minutes: 5 }),
  );
  const bookingId = await book(daily(centre.rows, startTime, [roomId]));
  const [date] = await centre.at.world.rows(
    'SELECT id FROM rooms_occurrence WHERE booking_id = $1 ORDER BY lower(during) LIMIT 1',
    [bookingId],
  );
  const pastId = await makePast(centre, bookingId);
  const waiting = await several(centre.rows, (n) =>
    centre.at.as(contact, (tx) =>
      joinWaiting(tx, { ...request, when: { startDate: addDays(firstDay, n), startTime, minutes: 5 } }),
    ),
  );
  const [first] = waiting;
  const when = { startDate: firstDay, startTime: `${hour}:45`, minutes: 5 };
  const held = await centre.at.as(contact, (tx) => holdRooms(tx, { ...request, when }));
  return {
    ...{ roomId, startTime, bookingId },
    occurrenceId: found(date?.id as string | undefined, 'date'),
    heldId: found('bookingId' in held ? held.bookingId : null, 'hold'),
    closedId: await makeClosed(centre, roomId),
    ...{ pastId, waitingId: found(first && 'waitingId' in first ? first.waitingId : null, 'place') },
  };
}

/** As many dates as there are rows, all over: nobody books in the past, so by the owner of the tables. @returns one of them */
async function makePast(centre: CentreToFill, bookingId: string): Promise<string> {
  const rows = await centre.at.world.rows(
    `INSERT INTO rooms_occurrence (id, centre_id, booking_id, room_ids, during, status, changed_at)
     SELECT gen_random_uuid(), o.centre_id, o.booking_id, o.room_ids, tstzrange(d, d + interval '5 minutes'), 'booked', d
     FROM (SELECT * FROM rooms_occurrence WHERE booking_id = $1 LIMIT 1) o,
       generate_series('2026-11-10'::timestamptz, '2026-11-10'::timestamptz + ($2 - 1) * interval '1 hour', '1 hour') d
     RETURNING id`,
    [bookingId, centre.rows],
  );
  return found(rows[0]?.id as string | undefined, 'date');
}

/** A room that is closed since an hour and for two more, for this mutation alone: it is in nobody's way. @returns the date */
async function makeClosed(centre: CentreToFill, roomId: string): Promise<string> {
  const rows = await centre.at.world.rows(
    `WITH block AS (
       INSERT INTO rooms_booking (id, centre_id, kind, purpose, start_date, start_time, minutes, zone, priority, made_at, remind, permit_ticks)
       VALUES (gen_random_uuid(), $1, 'block', 'Prøvemaling', $3::timestamptz::date, '09:00', 180, 'Europe/Oslo', false, $3, false, '{}')
       RETURNING id)
     INSERT INTO rooms_occurrence (id, centre_id, booking_id, room_ids, during, status, changed_at)
     SELECT gen_random_uuid(), $1, id, ARRAY[$2::uuid],
       tstzrange($3::timestamptz - interval '1 hour', $3::timestamptz + interval '2 hours'), 'booked', $3
     FROM block RETURNING id`,
    [centre.home.centreId, roomId, centre.at.world.clock.now()],
  );
  return found(rows[0]?.id as string | undefined, 'date');
}
