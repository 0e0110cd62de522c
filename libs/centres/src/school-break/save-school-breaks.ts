import { allow, CodedError, Policy, type Tx } from '@hjerterom/platform';
import type { SchoolBreak } from './school-breaks.js';

/** The school calendar is the leader's to write down. */
export const schoolBreakPolicy = new Policy('centres.school-break', { change: [allow(['leader', 'system'])] });

export interface SchoolBreaksOutcome {
  readonly kind: 'SchoolBreaksSaved';
}

/**
 * Writes down all school breaks that the centre knows of: the whole list.
 * @throws CodedError BAD_USER_INPUT for one that ends before it begins, or two that begin on the same day
 */
export async function saveSchoolBreaks(tx: Tx, breaks: readonly SchoolBreak[]): Promise<SchoolBreaksOutcome> {
  schoolBreakPolicy.assert(tx.actor, 'change', { centreId: tx.centreId });
  const firsts = new Set(breaks.map(({ from }) => from));
  if (firsts.size < breaks.length || breaks.some(({ from, to }) => to < from)) {
    throw new CodedError('BAD_USER_INPUT', 'A school break ends before it begins, or two begin on the same day.');
  }
  await tx.query(`DELETE FROM centres_school_break WHERE centre_id = $1`, [tx.centreId]);
  await tx.query(
    `INSERT INTO centres_school_break (centre_id, from_date, to_date, name)
     SELECT $1, * FROM unnest($2::date[], $3::date[], $4::text[])`,
    [tx.centreId, breaks.map(({ from }) => from), breaks.map(({ to }) => to), breaks.map(({ name }) => name)],
  );
  return { kind: 'SchoolBreaksSaved' };
}
