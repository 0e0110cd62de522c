import { type Leaving, leaving, type TaskInWords, type TaskToHandOver, type WhoLeaves } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { endPlannedTalk } from '../talk/end-talks.js';
import type { LockedVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus } from '../volunteer/move-status.js';
import { nextStatuses } from '../volunteer/volunteer.states.js';

/** Who is no volunteer for the program any more is asked about nothing more. */
@Injectable()
@leaving.plug('volunteer')
export class VolunteersLeaving implements Leaving {
  async tasksOf(): Promise<TaskToHandOver[]> {
    return [];
  }

  async letGo(): Promise<void> {}

  async describe(): Promise<TaskInWords[]> {
    return [];
  }

  /** They have left; on a break, while what has begun is not over. Who never was a volunteer stays so. */
  async left(tx: Tx, { personId, as }: WhoLeaves): Promise<void> {
    if (as !== 'volunteer') return;
    const [volunteer] = await tx.query<LockedVolunteer>(
      `SELECT person_id AS "personId", centre_id AS "centreId", status FROM volunteers_volunteer
       WHERE person_id = $1 AND centre_id = $2 FOR NO KEY UPDATE`,
      [personId, tx.centreId],
    );
    const [underWay] = await tx.query(
      `SELECT FROM volunteers_commitment WHERE person_id = $1 AND during && tstzrange($2::timestamptz, NULL) LIMIT 1`,
      [personId, tx.now],
    );
    const to = underWay ? 'paused' : 'left';
    if (!volunteer || !nextStatuses[volunteer.status].includes(to)) return;
    if (to === 'left') await endPlannedTalk(tx, personId, 'called-off');
    await moveStatus(tx, volunteer, to);
  }
}
