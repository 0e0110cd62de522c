import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { needPolicy } from './need.policy.js';
import type { NeedState } from './need.states.js';
import { type NeedNode, needNodeColumns } from './need-node.js';

export interface NeedFilter extends PageArguments {
  /** In any of these states; left out or empty gives all. */
  readonly states?: readonly NeedState[] | null;
  /** Of this kind. */
  readonly kind?: string | null;
  /** A part of the name of the one to be helped, or of the one who called. */
  readonly search?: string | null;
  /** To help this person, or asked for by them. */
  readonly personId?: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The needs of the actor's centre, the newest first. @throws PageError */
export async function listNeeds(tx: Tx, filter: NeedFilter): Promise<Page<NeedNode>> {
  const { states, kind, search, personId, first, after } = filter;
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [needPolicy.where(tx.actor, 'read', 'n', params)];
  if (states && states.length > 0) conditions.push(`n.status = ANY(${value(states)})`);
  if (kind) conditions.push(`n.kind = ${value(kind)}`);
  if (search?.trim()) conditions.push(isAbout(value(search.trim())));
  if (personId) {
    const person = value(personId);
    conditions.push(`(n.recipient_id = ${person}::uuid OR n.requested_by = ${person}::uuid)`);
  }
  // Ids are made in the order of time (uuid v7).
  if (after) conditions.push(`n.id < ${value(idIn(after))}::uuid`);
  const rows = await tx.query<NeedNode>(
    `SELECT ${needNodeColumns(tx, params)} FROM needs_need n WHERE ${conditions.join(' AND ')}
     ORDER BY n.id DESC LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, ({ id }) => [id], after);
}

function isAbout(text: string): string {
  return `EXISTS (SELECT 1 FROM people_v_person p WHERE p.id IN (n.recipient_id, n.requested_by)
    AND position(platform_plain(${text}::text) in platform_plain(p.name)) > 0)`;
}

function idIn(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !uuid.test(id)) throw new PageError('BAD_CURSOR', 'The cursor does not belong here.');
  return id;
}
