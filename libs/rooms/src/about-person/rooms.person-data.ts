import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { forgetWords } from './forget-words.js';
import { tellBookings, tellDates } from './tell-bookings.js';
import { tellFeeds } from './tell-feeds.js';
import { tellKeys } from './tell-keys.js';
import { tellAttendance, tellTellings, tellWaiting } from './tell-time.js';

/** What rooms keeps about persons: what they have booked and waited for, what they were told and answered, and which keys they have. */
@Injectable()
@personData.plug('rooms')
export class RoomsPersonData implements PersonData {
  readonly tables = [
    'rooms_attendance',
    'rooms_booking',
    'rooms_booking_feed',
    'rooms_bump',
    'rooms_handout',
    'rooms_occurrence',
    'rooms_telling',
    'rooms_waiting',
  ];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    return [
      await tellBookings(tx, personId),
      await tellDates(tx, personId),
      await tellAttendance(tx, personId),
      await tellWaiting(tx, personId),
      await tellTellings(tx, personId),
      await tellKeys(tx, personId),
      await tellFeeds(tx, personId),
    ];
  }

  /** The secret address of their calendar is a door, too. */
  async shutOut(tx: Tx, personId: string): Promise<void> {
    await tx.query(`DELETE FROM rooms_booking_feed WHERE person_id = $1 AND centre_id = $2`, [personId, tx.centreId]);
  }

  /** From then on no message to others repeats what the person wrote. */
  letGo(tx: Tx, personId: string): Promise<void> {
    return forgetWords(tx, personId);
  }

  /**
   * A message is about what was told; that of what had to give way is about a date of a booking. What others were told of
   * a booking or a place in the order has the words of whoever made it.
   */
  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT o.id FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
       WHERE b.person_id = $1 AND b.centre_id = $2
       UNION ALL SELECT id FROM rooms_telling WHERE person_id = $1 AND centre_id = $2
       UNION ALL SELECT t.id FROM rooms_telling t JOIN rooms_booking b ON b.id = t.booking_id
         WHERE b.person_id = $1 AND t.centre_id = $2
       UNION ALL SELECT t.id FROM rooms_telling t JOIN rooms_waiting w ON w.id = t.waiting_id
         WHERE w.person_id = $1 AND t.centre_id = $2
       UNION ALL SELECT id FROM rooms_handout WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The time stays, since the use of rooms is counted, and an association's booking and place in the order are the
   * association's. What the person wrote, the words of a no to them, and who did what are gone; a form that was open
   * holds nothing.
   */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await tx.query(`DELETE FROM rooms_booking WHERE person_id = $1 AND centre_id = $2 AND held_until IS NOT NULL`, [
      personId,
      tx.centreId,
    ]);
    await this.shutOut(tx, personId);
    await forgetWords(tx, personId);
    await tx.query(`UPDATE rooms_booking SET person_id = NULL WHERE person_id = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
    await tx.query(`UPDATE rooms_waiting SET person_id = NULL WHERE person_id = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
    await tx.query(`UPDATE rooms_occurrence SET changed_by = NULL WHERE changed_by = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
    await tx.query(`UPDATE rooms_bump SET bumped_by = NULL WHERE bumped_by = $1 AND centre_id = $2`, [
      personId,
      tx.centreId,
    ]);
    await tx.query(
      `UPDATE rooms_attendance SET answered_by = nullif(answered_by, $1), counted_by = nullif(counted_by, $1)
       WHERE $1 IN (answered_by, counted_by) AND centre_id = $2`,
      [personId, tx.centreId],
    );
    // A key that is not back stays out, whoever had it.
    await tx.query(
      `UPDATE rooms_handout SET person_id = NULL, next_at = NULL WHERE person_id = $1 AND centre_id = $2`,
      [personId, tx.centreId],
    );
    await tx.query(
      `UPDATE rooms_handout SET handed_by = nullif(handed_by, $1), back_by = nullif(back_by, $1)
       WHERE $1 IN (handed_by, back_by) AND centre_id = $2`,
      [personId, tx.centreId],
    );
    await tx.query(`DELETE FROM rooms_telling WHERE person_id = $1`, [personId]);
  }
}
