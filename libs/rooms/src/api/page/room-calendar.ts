import type { Centre } from '@hjerterom/centres';
import { timeRange } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { vtimezone } from '@hjerterom/platform/api';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { whoHas } from './parts.js';

const day = 86_400_000;
/** Days of the past and of the future that are in the calendar, and the most dates of them. */
const reach = { past: 30, ahead: 366, dates: 2_000 };

interface Row {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  readonly association: string | null;
  /** Why it is closed, where it is. */
  readonly closed: string | null;
}

/**
 * When a room is taken, as a calendar to subscribe to (RFC 5545): by which association, or that it is closed and why. What a person
 * has booked alone is only «Opptatt».
 * @throws NotFound when the centre lends out no such room
 */
export async function roomCalendar(tx: Tx, centre: Centre, roomId: string): Promise<string> {
  const [room] = await tx.query<{ name: string }>(
    `SELECT name FROM rooms_room WHERE id = $1 AND centre_id = $2 AND active`,
    [roomId, centre.id],
  );
  const { name } = found(room, 'room');
  const from = new Date(tx.now.getTime() - reach.past * day);
  const to = new Date(tx.now.getTime() + reach.ahead * day);
  const rows = await tx.query<Row>(
    `SELECT DISTINCT o.id, lower(o.during) AS start, upper(o.during) AS "end",
       a.name AS association, CASE b.kind WHEN 'block' THEN b.purpose END AS closed
     FROM rooms_room_part mine JOIN rooms_room_part theirs USING (part_id)
     JOIN rooms_occurrence o ON theirs.room_id = ANY(o.room_ids) AND o.during && tstzrange($3, $4) AND o.centre_id = $2
     JOIN rooms_booking b ON b.id = o.booking_id LEFT JOIN associations_v_association a ON a.id = b.association_id
     WHERE mine.room_id = $1 AND o.status = 'booked' ORDER BY 2, 1 LIMIT ${reach.dates}`,
    [roomId, centre.id, from, to],
  );
  const calendar = ical({ prodId: '//Hjerterom//rooms//NO', method: ICalCalendarMethod.PUBLISH });
  calendar.name(`${name}, ${centre.name}`).ttl(60 * 60);
  calendar.timezone({ name: null, generator: (zone) => vtimezone(zone, timeRange(from, to)) });
  for (const { id, start, end, ...who } of rows) {
    calendar.createEvent({
      ...{ id: `${id}@hjerterom`, stamp: tx.now, timezone: centre.zone },
      ...{ start: onTheClock(start, centre.zone), end: onTheClock(end, centre.zone) },
      summary: whoHas(who, 'nb'),
      location: name,
    });
  }
  return calendar.toString();
}

function onTheClock(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
