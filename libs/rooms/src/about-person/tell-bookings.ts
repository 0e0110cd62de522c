import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

/** What became of a date, in words for whoever borrowed. */
export const statusWords = {
  held: { nb: 'holdes av', en: 'held' },
  applied: { nb: 'søkt om', en: 'applied for' },
  booked: { nb: 'booket', en: 'booked' },
  declined: { nb: 'fikk nei', en: 'declined' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
  bumped: { nb: 'måtte vike', en: 'had to give way' },
  closed: { nb: 'stengt', en: 'closed' },
};

const kindWords = {
  booking: { nb: 'booking', en: 'booking' },
  block: { nb: 'stengt tid', en: 'closed' },
};

interface ToldBooking {
  readonly kind: string;
  readonly purpose: string;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly rrule: string | null;
  readonly startDate: string;
  readonly startTime: string;
  readonly minutes: number;
  readonly priority: boolean;
  readonly ticks: readonly string[];
  readonly remind: boolean;
  readonly madeAt: Date;
  readonly declineReason: string | null;
}

/** The agreements that somebody made: what for, when, what they ticked, and why they got a no. */
export async function tellBookings(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<ToldBooking>(
    `SELECT kind, purpose, participants, setup, rrule, start_date::text AS "startDate", start_time AS "startTime", minutes,
       priority, permit_ticks AS ticks, remind, made_at AS "madeAt", decline_reason AS "declineReason"
     FROM rooms_booking WHERE person_id = $1 AND centre_id = $2 ORDER BY made_at, id`,
    [personId, tx.centreId],
  );
  return {
    key: 'bookings',
    title: { nb: 'Det du har booket', en: 'What you have booked' },
    things: rows.map((row) => [
      told('kind', 'Slag', 'Kind', toldCode(row.kind, kindWords)),
      told('purpose', 'Hva', 'What', row.purpose),
      told('participants', 'Antall', 'How many', row.participants),
      told('setup', 'Oppsett', 'Set-up', row.setup),
      told('startDate', 'Første dag', 'First day', row.startDate),
      told('startTime', 'Klokka', 'At', row.startTime),
      told('minutes', 'Minutter', 'Minutes', row.minutes),
      told('rrule', 'Gjentas', 'Repeated', row.rrule),
      told('priority', 'Går foran andre', 'Goes before others', row.priority),
      told('permitTicks', 'Det du krysset av for', 'What you ticked', row.ticks),
      told('remind', 'Vil ha påminnelse', 'Wants a reminder', row.remind),
      told('madeAt', 'Booket', 'Booked', row.madeAt),
      told('declineReason', 'Hvorfor det ble nei', 'Why the answer was no', row.declineReason),
    ]),
  };
}

interface ToldDate {
  readonly purpose: string;
  readonly rooms: readonly string[];
  readonly start: Date;
  readonly end: Date;
  readonly status: string;
  readonly before: string | null;
  readonly changedAt: Date;
  readonly bumpedAt: readonly Date[];
}

/** Each date of those: which rooms, when, what became of it, and whether it had to give way. */
export async function tellDates(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<ToldDate>(
    `SELECT b.purpose, lower(o.during) AS start, upper(o.during) AS "end",
       CASE WHEN b.kind = 'block' AND o.status = 'booked' THEN 'closed' ELSE o.status END AS status,
       CASE WHEN b.kind = 'block' AND o.status_before = 'booked' THEN 'closed' ELSE o.status_before END AS before,
       o.changed_at AS "changedAt",
       ARRAY(SELECT r.name FROM rooms_room r WHERE r.id = ANY(o.room_ids) ORDER BY r.name) AS rooms,
       ARRAY(SELECT k.bumped_at FROM rooms_bump k WHERE k.occurrence_id = o.id ORDER BY k.bumped_at) AS "bumpedAt"
     FROM rooms_booking b JOIN rooms_occurrence o ON o.booking_id = b.id
     WHERE b.person_id = $1 AND b.centre_id = $2 ORDER BY lower(o.during), o.id`,
    [personId, tx.centreId],
  );
  return {
    key: 'rooms',
    title: { nb: 'Lokaler du har booket', en: 'Rooms you have booked' },
    things: rows.map((row) => [
      told('purpose', 'Hva', 'What', row.purpose),
      told('rooms', 'Lokaler', 'Rooms', row.rooms),
      told('start', 'Fra', 'From', row.start),
      told('end', 'Til', 'Until', row.end),
      told('status', 'Status', 'Status', toldCode(row.status, statusWords)),
      told('statusBefore', 'Status før det', 'Status before that', toldCode(row.before, statusWords)),
      told('changedAt', 'Sist endret', 'Last changed', row.changedAt),
      told(
        'bumpedAt',
        'Måtte vike',
        'Had to give way',
        row.bumpedAt.map((at) => at.toISOString()),
      ),
    ]),
  };
}
