import { centreOf } from '@hjerterom/centres';
import { addDays, instantOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import Papa from 'papaparse';
import { bookingPolicy } from '../booking/booking.policy.js';

/** A file has a year of dates at most, and no more than a spreadsheet is happy with. */
const most = { days: 366, rows: 20_000 };

interface Row {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: string;
  readonly association: string | null;
  readonly purpose: string;
  readonly participants: number | null;
  readonly status: string;
}

const heads: Readonly<Record<keyof Row, string>> = {
  ...{ day: 'Dato', start: 'Fra', end: 'Til', rooms: 'Lokaler', association: 'Forening', purpose: 'Hva' },
  ...{ participants: 'Antall', status: 'Status' },
};

/**
 * What is booked from a day and a year on, as a file for spreadsheets: semicolons and a mark at the beginning, so that
 * those of this country read æøå right; and nothing in it is run as a formula.
 */
export async function bookingsFile(tx: Tx, from: string): Promise<string> {
  bookingPolicy.assert(tx.actor, 'read', { centreId: tx.centreId, personId: null });
  const { zone } = await centreOf(tx);
  const rows = await tx.query<Row>(
    `SELECT to_char(lower(o.during) AT TIME ZONE $4, 'YYYY-MM-DD') AS day,
       to_char(lower(o.during) AT TIME ZONE $4, 'HH24:MI') AS start,
       to_char(upper(o.during) AT TIME ZONE $4, 'HH24:MI') AS "end",
       (SELECT string_agg(r.name, ' + ' ORDER BY r.name) FROM rooms_room r WHERE r.id = ANY(o.room_ids)) AS rooms,
       a.name AS association, b.purpose, b.participants,
       CASE o.status WHEN 'booked' THEN CASE b.kind WHEN 'block' THEN 'stengt' ELSE 'booket' END WHEN 'applied' THEN 'søkt om'
         WHEN 'cancelled' THEN 'avlyst' WHEN 'bumped' THEN 'måtte vike' ELSE 'fikk nei' END AS status
     FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
     LEFT JOIN associations_v_association a ON a.id = b.association_id
     WHERE o.centre_id = $1 AND o.during && tstzrange($2, $3) AND o.status <> 'held'
     ORDER BY lower(o.during), o.id LIMIT ${most.rows}`,
    [tx.centreId, instantOf(from, '00:00', zone), instantOf(addDays(from, most.days), '00:00', zone), zone],
  );
  const names = Object.keys(heads) as (keyof Row)[];
  const data = rows.map((row) => names.map((name) => row[name] ?? ''));
  const fields = names.map((name) => heads[name]);
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter: ';', escapeFormulae: true })}`;
}
