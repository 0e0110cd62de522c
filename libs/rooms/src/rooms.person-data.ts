import {
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

const statusWords = {
  held: { nb: 'holdes av', en: 'held' },
  applied: { nb: 'søkt om', en: 'applied for' },
  booked: { nb: 'booket', en: 'booked' },
  declined: { nb: 'fikk nei', en: 'declined' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
  bumped: { nb: 'måtte vike', en: 'had to give way' },
};

/** What rooms keeps about persons: what they have booked. */
@Injectable()
@personData.plug('rooms')
export class RoomsPersonData implements PersonData {
  readonly tables = [
    'rooms_attendance',
    'rooms_booking',
    'rooms_bump',
    'rooms_occurrence',
    'rooms_telling',
    'rooms_waiting',
  ];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const rows = await tx.query<{ purpose: string; start: Date; end: Date; status: string; rooms: string[] }>(
      `SELECT b.purpose, lower(o.during) AS start, upper(o.during) AS "end", o.status,
         ARRAY(SELECT r.name FROM rooms_room r WHERE r.id = ANY(o.room_ids) ORDER BY r.name) AS rooms
       FROM rooms_booking b JOIN rooms_occurrence o ON o.booking_id = b.id
       WHERE b.person_id = $1 AND b.centre_id = $2 ORDER BY lower(o.during), o.id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'rooms',
        title: { nb: 'Lokaler du har booket', en: 'Rooms you have booked' },
        things: rows.map(({ purpose, start, end, status, rooms }) => [
          told('purpose', 'Hva', 'What', purpose),
          told('rooms', 'Lokaler', 'Rooms', rooms),
          told('start', 'Fra', 'From', start),
          told('end', 'Til', 'Until', end),
          told('status', 'Status', 'Status', toldCode(status, statusWords)),
        ]),
      },
    ];
  }

  /** A message is about what was told; that of what had to give way is about a date of a booking. */
  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT o.id FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
       WHERE b.person_id = $1 AND b.centre_id = $2
       UNION ALL SELECT id FROM rooms_telling WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }

  /** The time stays, since the use of rooms is counted, and an association's booking is the association's. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await tx.query(`UPDATE rooms_booking SET purpose = '' WHERE person_id = $1 AND association_id IS NULL`, [personId]);
    await tx.query(`UPDATE rooms_booking SET person_id = NULL WHERE person_id = $1`, [personId]);
    await tx.query(`UPDATE rooms_waiting SET person_id = NULL WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM rooms_telling WHERE person_id = $1`, [personId]);
  }
}
