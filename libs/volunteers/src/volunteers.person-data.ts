import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { tellVolunteer } from './volunteer/tell-volunteer.js';

/** What volunteers keeps about persons. */
@Injectable()
@personData.plug('volunteers')
export class VolunteersPersonData implements PersonData {
  readonly tables = [
    'volunteers_application',
    'volunteers_availability_exception',
    'volunteers_blocked_pair',
    'volunteers_calendar_feed',
    'volunteers_certificate',
    'volunteers_commitment',
    'volunteers_confidentiality',
    'volunteers_decline',
    'volunteers_expiry',
    'volunteers_pause',
    'volunteers_skill',
    'volunteers_talk',
    'volunteers_volunteer',
    'volunteers_weekly_window',
  ];
  readonly personTables = ['volunteers_volunteer'];

  tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    return tellVolunteer(tx, personId);
  }

  /** The secret address of their calendar is a door, too. */
  async shutOut(tx: Tx, personId: string): Promise<void> {
    await tx.query(`DELETE FROM volunteers_calendar_feed WHERE person_id = $1`, [personId]);
  }

  /** What was said about them to others too: that a talk is due, that something expires. */
  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM volunteers_talk WHERE person_id = $1 UNION SELECT id FROM volunteers_decline WHERE person_id = $1
       UNION SELECT id FROM volunteers_expiry WHERE person_id = $1`,
      [personId],
    );
    // The messages of the path are about the person by their own id.
    return [personId, ...rows.map(({ id }) => id)];
  }

  /** That there was a volunteer stays, since hours are counted by it: left, and nothing more. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    for (const table of [
      'skill',
      'weekly_window',
      'availability_exception',
      'certificate',
      'confidentiality',
      'talk',
      'decline',
      'expiry',
      'calendar_feed',
      'application',
      'commitment',
    ]) {
      await tx.query(`DELETE FROM volunteers_${table} WHERE person_id = $1`, [personId]);
    }
    await tx.query(`DELETE FROM volunteers_pause WHERE id = $1`, [personId]);
    await tx.query(`DELETE FROM volunteers_blocked_pair WHERE $1 IN (volunteer_id, person_id)`, [personId]);
    await tx.query(
      `UPDATE volunteers_volunteer
       SET status = 'left', capacity_minutes_per_week = NULL, since = NULL, note = NULL, updated_at = $2
       WHERE person_id = $1`,
      [personId, tx.now],
    );
  }
}
