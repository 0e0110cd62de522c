import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { PlannedDate } from '../need/when.js';
import { OccurrenceEntity } from './occurrence.entity.js';

/** Makes rows of dates to come, in one statement. @returns their ids, in the same order */
export async function planOccurrences(tx: Tx, needId: string, dates: readonly PlannedDate[]): Promise<string[]> {
  if (dates.length === 0) return [];
  const { centreId } = tx;
  const rows = dates.map(({ during, within }) => ({
    id: newId(),
    needId,
    centreId,
    during,
    within,
    status: 'planned' as const,
    endsAt: (during ?? within).end,
  }));
  await tx.em.insert(OccurrenceEntity, rows);
  return rows.map(({ id }) => id);
}
