import type { TaskInWords } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { leftTaskPolicy } from './left-task.policy.js';
import { isWaiting, type SourcedTask, type Tasks } from './tasks.js';

/** A task of somebody who left, that waits for somebody else. */
export interface LeftTaskRow extends SourcedTask {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly leftAt: Date;
  readonly words: TaskInWords;
}

/** The most that are given at once. */
const MOST = 100;

/**
 * What those who left had to do and nobody has taken over: of the hundred latest those that still wait. What has got
 * people again by another way is not there any more.
 * @param personId of one who left; null for all
 */
export async function listLeftTasks(tx: Tx, personId: string | null, tasks: Tasks): Promise<LeftTaskRow[]> {
  const params: unknown[] = [personId];
  const allowed = leftTaskPolicy.where(tx.actor, 'read', 't', params);
  const rows = await tx.query<Omit<LeftTaskRow, 'words'>>(
    `SELECT t.id, t.centre_id AS "centreId", t.person_id AS "personId", t.kind, t.source, t.subject_id AS "subjectId",
       t.left_at AS "leftAt" FROM access_left_task t
     WHERE t.settled_at IS NULL AND ($1::uuid IS NULL OR t.person_id = $1) AND ${allowed}
     ORDER BY t.left_at DESC, t.id LIMIT ${MOST}`,
    params,
  );
  const described = await tasks.describe(tx, rows);
  return rows.flatMap((row, index) => {
    const words = described[index] ?? null;
    return isWaiting(row.kind, words) ? [{ ...row, words }] : [];
  });
}
