import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { type HeldRole, heldRoles } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/** A role that somebody holds, as it is read. */
export interface RoleHolderRow {
  readonly kind: 'RoleHolder';
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly role: HeldRole;
  readonly since: Date;
}

/** `role`: only those; `personId`: what this one is. */
export interface RoleHoldersAsked extends PageArguments {
  readonly role?: HeldRole | null;
  readonly personId?: string | null;
}

const columns = `'RoleHolder' AS kind, g.id, g.centre_id AS "centreId", g.person_id AS "personId", g.role,
  g.granted_at AS since`;

/** Who is what in the actor's centre just now: role by role, those longest in it first. @throws PageError */
export async function listRoleHolders(
  tx: Tx,
  { role, personId, first, after }: RoleHoldersAsked,
): Promise<Page<RoleHolderRow>> {
  const size = boundedFirst(first);
  const params: unknown[] = [heldRoles];
  const value = (given: unknown) => `$${params.push(given)}`;
  const conditions = [roleGrantPolicy.where(tx.actor, 'read', 'g', params), 'g.ended_at IS NULL'];
  if (role) conditions.push(`g.role = ${value(role)}`);
  if (personId) conditions.push(`g.person_id = ${value(personId)}`);
  const place = 'array_position($1::text[], g.role), g.granted_at, g.id';
  if (after) {
    const [rank, at, id] = placeOf(after);
    conditions.push(`(${place}) > (${value(rank)}::int, ${value(at)}::timestamptz, ${value(id)}::uuid)`);
  }
  const rows = await tx.query<RoleHolderRow>(
    `SELECT ${columns} FROM access_role_grant g WHERE ${conditions.join(' AND ')} ORDER BY ${place}
     LIMIT ${value(size + 1)}`,
    params,
  );
  const cursor = (row: RoleHolderRow) => [String(heldRoles.indexOf(row.role) + 1), row.since.toISOString(), row.id];
  return pageOf(rows, size, cursor, after);
}

/** What these are in the actor's centre, as far as the actor may know: the roles by person and role. */
export function rolesHeldBy(tx: Tx, personIds: readonly string[]): Promise<RoleHolderRow[]> {
  const params: unknown[] = [personIds];
  const allowed = roleGrantPolicy.where(tx.actor, 'read', 'g', params);
  return tx.query<RoleHolderRow>(
    `SELECT ${columns} FROM access_role_grant g
     WHERE g.person_id = ANY($1::uuid[]) AND g.ended_at IS NULL AND ${allowed}`,
    params,
  );
}

function placeOf(cursor: string): [rank: string, at: string, id: string] {
  const [rank, at, id] = decodeCursor(cursor, 3).map(String);
  if (!rank || !/^\d$/.test(rank) || !at || Number.isNaN(Date.parse(at)) || !isUUID(id)) {
    throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  }
  return [rank, at, String(id)];
}
