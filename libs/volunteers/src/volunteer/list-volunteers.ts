import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import type { VolunteerStatus } from '../contracts/index.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { type VolunteerRow, volunteerColumns } from './volunteer-rows.js';

export interface VolunteerFilter extends PageArguments {
  readonly status?: VolunteerStatus | null;
  /** A part of the name; spelling is forgiven. */
  readonly search?: string | null;
}

/** How much a misspelt name must look like a name (pg_trgm's word similarity, 0 to 1): as in the search of `people`. */
const ALIKE = 0.4;

/**
 * The volunteers of the actor's centre by name, as far as the actor may list them. A cursor holds an id alone, since a
 * name is personal data; the page goes on after the volunteer who has it.
 * @throws PageError also when the volunteer after whom the page was to go on is gone
 */
export async function listVolunteers(
  tx: Tx,
  { status, search, first, after }: VolunteerFilter,
): Promise<Page<VolunteerRow>> {
  const size = boundedFirst(first);
  const last = after ? await lastOfPageBefore(tx, after) : null;
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [volunteerPolicy.where(tx.actor, 'list', 'v', params)];
  if (status) conditions.push(`v.status = ${value(status)}`);
  if (search?.trim()) conditions.push(isNamed(value(search.trim())));
  if (last) conditions.push(`(p.name, v.person_id) > (${value(last.name)}, ${value(last.id)}::uuid)`);
  const rows = await tx.query<VolunteerRow>(
    `SELECT ${volunteerColumns(tx, params)}
     FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id AND p.centre_id = v.centre_id
     WHERE ${conditions.join(' AND ')} ORDER BY p.name, v.person_id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.id], after);
}

async function lastOfPageBefore(tx: Tx, cursor: string): Promise<{ id: string; name: string }> {
  const [id] = decodeCursor(cursor, 1);
  const [last] = await tx.query<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id
     WHERE v.person_id = $1 AND v.centre_id = $2`,
    [isUUID(id) ? id : null, tx.centreId],
  );
  if (!last) throw new PageError('BAD_CURSOR', 'The list has changed: begin at its start.');
  return last;
}

function isNamed(text: string): string {
  const name = 'platform_plain(p.name)';
  const asked = `platform_plain(${text}::text)`;
  return `(position(${asked} in ${name}) > 0 OR word_similarity(${asked}, ${name}) >= ${ALIKE})`;
}
