import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { entryPolicy } from './entry.policy.js';
import type { EntryStatus } from './entry.states.js';
import { type EntryRow, entryColumns } from './entry-rows.js';

export interface HoursFilter extends PageArguments {
  readonly status?: EntryStatus | null;
  readonly personId?: string | null;
  /** What the time was given to: places of needs. */
  readonly sourceIds?: readonly string[] | null;
}

/** The hours that the actor may see, the latest first. @throws PageError */
export async function listHours(
  tx: Tx,
  { status, personId, sourceIds, first, after }: HoursFilter,
): Promise<Page<EntryRow>> {
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [entryPolicy.where(tx.actor, 'read', 'h', params)];
  if (status) conditions.push(`h.status = ${value(status)}`);
  if (personId) conditions.push(`h.person_id = ${value(personId)}`);
  if (sourceIds) conditions.push(`h.source_id = ANY(${value(sourceIds)}::uuid[])`);
  if (after) {
    const { start, id } = placeOf(after);
    conditions.push(`(lower(h.happened), h.id) < (${value(start)}::timestamptz, ${value(id)}::uuid)`);
  }
  const rows = await tx.query<EntryRow>(
    `SELECT ${entryColumns} FROM hours_entry h WHERE ${conditions.join(' AND ')}
     ORDER BY lower(h.happened) DESC, h.id DESC LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.start.toISOString(), row.id], after);
}

function placeOf(cursor: string): { start: string; id: string } {
  const [start, id] = decodeCursor(cursor, 2).map(String);
  if (!start || !id || Number.isNaN(Date.parse(start)) || !isUUID(id)) {
    throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  }
  return { start, id };
}
