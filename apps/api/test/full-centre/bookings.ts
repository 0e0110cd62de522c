import { found } from '@hjerterom/platform';
import { bookRooms, holdRooms } from '@hjerterom/rooms';
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
  const when = { startDate: firstDay, startTime: `${hour}:45`, minutes: 5 };
  const held = await centre.at.as(contact, (tx) => holdRooms(tx, { ...request, when }));
  return {
    ...{ roomId, startTime, bookingId },
    occurrenceId: found(date?.id as string | undefined, 'date'),
    heldId: found('bookingId' in held ? held.bookingId : null, 'hold'),
  };
}
