import { boundedFirst, decodeCursor, type Page, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { cardColumns, type PersonCard } from './person.js';
import { personPolicy } from './person.policy.js';
import { searchHits } from './search-hits.js';

/** What is asked of the list of people. */
export interface PeopleAsked {
  /** What has been typed so far: of a name, spelled somehow, or of a phone number. Empty or left out: everybody. */
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The people whom the actor may read: all by name, or those that the search may mean, the likeliest first. A cursor
 * holds an id alone, since a name is personal data; the page goes on after the person who has it.
 * @throws PageError also when the person after whom the page was to go on is gone
 */
export async function listPeople(tx: Tx, { search, first, after }: PeopleAsked): Promise<Page<PersonCard>> {
  const size = boundedFirst(first);
  const last = after == null ? null : await lastOfPageBefore(tx, after);
  const typed = search?.trim().replace(/\s+/g, ' ') ?? '';
  const rows = typed === '' ? await byName(tx, size, last) : await byLikeness(tx, typed, size, last);
  return pageOf(rows, size, (row) => [row.id], after);
}

interface LastPerson {
  readonly id: string;
  readonly name: string;
}

function byName(tx: Tx, size: number, last: LastPerson | null): Promise<PersonCard[]> {
  const params: unknown[] = [];
  const allowed = personPolicy.where(tx.actor, 'read', 'p', params);
  const goOn = last ? `AND (p.name, p.id) > ($${params.push(last.name)}, $${params.push(last.id)}::uuid)` : '';
  return tx.query<PersonCard>(
    `SELECT ${cardColumns(tx, params)} FROM people_person p 
     WHERE ${allowed} AND p.erased_at IS NULL ${goOn} ORDER BY p.name, p.id LIMIT ${size + 1}`,
    params,
  );
}

function byLikeness(tx: Tx, typed: string, size: number, last: LastPerson | null): Promise<PersonCard[]> {
  const params: unknown[] = [];
  const hits = searchHits(personPolicy.where(tx.actor, 'read', 'p', params), typed, params);
  const goOn = last
    ? `WHERE (distance, name, id) > (SELECT distance, name, id FROM hit WHERE id = $${params.push(last.id)})`
    : '';
  return tx.query<PersonCard>(
    `WITH hit AS MATERIALIZED (${hits}),
       page AS (SELECT * FROM hit ${goOn} ORDER BY distance, name, id LIMIT ${size + 1})
     SELECT ${cardColumns(tx, params)} FROM page JOIN people_person p ON p.id = page.id
     ORDER BY page.distance, page.name, page.id`,
    params,
  );
}

async function lastOfPageBefore(tx: Tx, cursor: string): Promise<LastPerson> {
  const params: unknown[] = decodeCursor(cursor, 1);
  const [last] = await tx.query<LastPerson>(
    `SELECT p.id, p.name FROM people_person p
     WHERE p.id::text = $1 AND p.erased_at IS NULL AND ${personPolicy.where(tx.actor, 'read', 'p', params)}`,
    params,
  );
  if (!last) throw new PageError('BAD_CURSOR', 'The list has changed: begin at its start.');
  return last;
}
