import { boundedFirst, decodeCursor, type Page, type PageArguments, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from '../contracts/index.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { type VolunteerRow, volunteerColumns } from './volunteer-rows.js';

export interface VolunteerFilter extends PageArguments {
  readonly status?: VolunteerStatus | null;
  /** A part of the name; spelling is forgiven. */
  readonly search?: string | null;
}

type NamedRow = VolunteerRow & { readonly name: string };

/** How much a misspelt name must look like a name (pg_trgm's word similarity, 0 to 1). */
const alike = 0.45;

/** The volunteers of the actor's centre by name, as far as the actor may list them. @throws PageError */
export async function listVolunteers(
  tx: Tx,
  { status, search, first, after }: VolunteerFilter,
): Promise<Page<VolunteerRow>> {
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [volunteerPolicy.where(tx.actor, 'list', 'v', params)];
  if (status) conditions.push(`v.status = ${value(status)}`);
  if (search?.trim()) conditions.push(isNamed(value(search.trim())));
  if (after) {
    const [name, id] = decodeCursor(after, 2);
    conditions.push(`(p.name, v.person_id) > (${value(name)}, ${value(id)}::uuid)`);
  }
  const rows = await tx.query<NamedRow>(
    `SELECT ${volunteerColumns(tx, params)}, p.name
     FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id AND p.centre_id = v.centre_id
     WHERE ${conditions.join(' AND ')} ORDER BY p.name, v.person_id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.name, row.id], after);
}

function isNamed(text: string): string {
  const name = 'platform_plain(p.name)';
  const asked = `platform_plain(${text}::text)`;
  return `(position(${asked} in ${name}) > 0 OR word_similarity(${asked}, ${name}) >= ${alike})`;
}
