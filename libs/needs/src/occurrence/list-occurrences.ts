import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import { CodedError, type Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { needPolicy } from '../need/need.policy.js';
import { type OccurrenceRow, occurrenceColumns } from './occurrences-of.js';

/** Which dates: those that touch the time from `from` until `to`. */
export interface OccurrenceFilter extends PageArguments {
  readonly from: Date;
  /** After `from`, by 31 days at most. */
  readonly to: Date;
}

const MOST_MS = 31 * 24 * 3_600_000;

/**
 * The dates of all needs within a time, by when they begin; one whose time is not decided begins where its window does.
 * Those called off are given too: who looks at the day is to see that they are.
 * @throws CodedError BAD_USER_INPUT when the time is longer than 31 days
 * @throws PageError
 */
export async function listOccurrences(
  tx: Tx,
  { from, to, first, after }: OccurrenceFilter,
): Promise<Page<OccurrenceRow>> {
  if (to.getTime() - from.getTime() > MOST_MS) throw new CodedError('BAD_USER_INPUT', 'Ask for at most 31 days.');
  const size = boundedFirst(first);
  const params: unknown[] = [from, to];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [
    needPolicy.where(tx.actor, 'read', 'o', params),
    // `during` lies in `within`: the second line lets the index be used.
    `coalesce(o.during, o.within) && tstzrange($1::timestamptz, $2::timestamptz)`,
    `o.within && tstzrange($1::timestamptz, $2::timestamptz)`,
  ];
  if (after) {
    const { start, id } = placeOf(after);
    conditions.push(`(lower(coalesce(o.during, o.within)), o.id) > (${value(start)}::timestamptz, ${value(id)}::uuid)`);
  }
  const rows = await tx.query<OccurrenceRow>(
    `SELECT ${occurrenceColumns} FROM needs_occurrence o WHERE ${conditions.join(' AND ')}
     ORDER BY lower(coalesce(o.during, o.within)), o.id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, ({ start, windowStart, id }) => [(start ?? windowStart).toISOString(), id], after);
}

function placeOf(cursor: string): { start: string; id: string } {
  const [start, id] = decodeCursor(cursor, 2).map(String);
  if (!start || !id || Number.isNaN(Date.parse(start)) || !isUUID(id)) {
    throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  }
  return { start, id };
}
