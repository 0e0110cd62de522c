import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { needPolicy } from './need.policy.js';
import { type NeedNode, needNodeColumns } from './need-node.js';

/** A need that lacks somebody, with what its place in the list hangs on. */
type UnmatchedNeed = NeedNode & { readonly soonest: Date | null };

/**
 * The needs that lack somebody and of which nobody is being asked: the urgent first, then those whose first date that
 * lacks somebody is soonest. One statement.
 * @throws PageError
 */
export async function listUnmatchedNeeds(tx: Tx, { first, after }: PageArguments): Promise<Page<UnmatchedNeed>> {
  const size = boundedFirst(first);
  const params: unknown[] = [tx.now];
  const value = (given: unknown) => `$${params.push(given)}`;
  const allowed = needPolicy.where(tx.actor, 'read', 'n', params);
  const place = `(NOT n.urgent, coalesce(lacking.soonest, 'infinity'), n.id)`;
  const beyond = after ? `AND ${place} > (${placeOf(after).map(value).join(', ')})` : '';
  const rows = await tx.query<UnmatchedNeed>(
    `SELECT ${needNodeColumns(tx, params)}, lacking.soonest FROM needs_need n CROSS JOIN LATERAL (
       SELECT min(lower(coalesce(o.during, o.within))) AS soonest FROM needs_occurrence o
       WHERE o.need_id = n.id AND o.status = 'planned' AND o.ends_at > $1
         AND (SELECT count(*) FROM needs_place p WHERE p.occurrence_id = o.id AND p.status = 'taken') < n.places
     ) AS lacking
     WHERE ${allowed} AND n.status IN ('registered', 'open') ${beyond}
     ORDER BY NOT n.urgent, coalesce(lacking.soonest, 'infinity'), n.id LIMIT ${value(size + 1)}`,
    params,
  );
  const cursor = ({ urgent, soonest, id }: UnmatchedNeed) => [
    String(!urgent),
    soonest?.toISOString() ?? 'infinity',
    id,
  ];
  return pageOf(rows, size, cursor, after);
}

const shape = /^(true|false) (infinity|\d{4}-\d\d-\d\dT[\d:.]{12}Z) [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeOf(cursor: string): string[] {
  const values = decodeCursor(cursor, 3).map(String);
  if (!shape.test(values.join(' '))) throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  return values;
}
