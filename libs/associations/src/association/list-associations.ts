import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import type { AssociationStatus } from './association.states.js';
import type { AssociationCategory } from './association-kinds.js';
import { today } from './association-row.js';
import { type AssociationShown, associationColumns, visibleAssociations } from './association-shown.js';

export interface AssociationFilter extends PageArguments {
  readonly status?: AssociationStatus | null;
  readonly category?: AssociationCategory | null;
  /** A part of the name, spelling is forgiven; or the beginning of the organisasjonsnummer. */
  readonly search?: string | null;
}

/** How much a misspelt name must look like a name (pg_trgm's word similarity, 0 to 1): as in the search of `people`. */
const ALIKE = 0.4;

/**
 * The associations that the actor may see, by name. A cursor holds an id; the page goes on after that association.
 * @throws PageError also when the association after which the page was to go on is gone
 */
export async function listAssociations(
  tx: Tx,
  { status, category, search, first, after }: AssociationFilter,
): Promise<Page<AssociationShown>> {
  const size = boundedFirst(first);
  const last = after ? await lastOfPageBefore(tx, after) : null;
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [visibleAssociations(tx, params)];
  if (status) conditions.push(`a.status = ${value(status)}`);
  if (category) conditions.push(`${value(category)} = ANY (a.categories)`);
  if (search?.trim()) conditions.push(isCalled(search.trim(), value));
  if (last) conditions.push(`(a.name, a.id) > (${value(last.name)}, ${value(last.id)}::uuid)`);
  const rows = await tx.query<AssociationShown>(
    `SELECT ${associationColumns} FROM associations_association a
     WHERE ${conditions.join(' AND ')} ORDER BY a.name, a.id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.id], after);
}

/** The associations that the actor speaks or books for, or has registered and waits for, by name: at most 100. */
export async function ownAssociations(tx: Tx): Promise<AssociationShown[]> {
  return tx.query<AssociationShown>(
    `SELECT ${associationColumns} FROM associations_association a
     WHERE a.centre_id = $1 AND a.status IN ('applied', 'approved') AND EXISTS (
       SELECT FROM associations_contact c WHERE c.association_id = a.id AND c.person_id = $2
         AND (c.until_date IS NULL OR c.until_date >= $3))
     ORDER BY a.name, a.id LIMIT 100`,
    [tx.centreId, tx.actor.personId, await today(tx)],
  );
}

async function lastOfPageBefore(tx: Tx, cursor: string): Promise<{ id: string; name: string }> {
  const [id] = decodeCursor(cursor, 1);
  const params: unknown[] = [isUUID(id) ? id : null];
  const [last] = await tx.query<{ id: string; name: string }>(
    `SELECT a.id, a.name FROM associations_association a WHERE a.id = $1 AND ${visibleAssociations(tx, params)}`,
    params,
  );
  if (!last) throw new PageError('BAD_CURSOR', 'The list has changed: begin at its start.');
  return last;
}

function isCalled(text: string, value: (given: unknown) => string): string {
  const name = 'platform_plain(a.name)';
  const asked = `platform_plain(${value(text)}::text)`;
  const digits = text.replace(/[\s.]/g, '');
  const number = /^\d{3,9}$/.test(digits) ? ` OR a.organisation_number LIKE ${value(`${digits}%`)}` : '';
  return `(position(${asked} in ${name}) > 0 OR word_similarity(${asked}, ${name}) >= ${ALIKE}${number})`;
}
