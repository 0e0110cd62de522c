import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { ContactKind } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { type InvitedRole, invitationPolicy } from './invitation.policy.js';

/** Where an invitation stands. */
export const invitationStates = ['open', 'expired', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** An invitation as it is read. */
export interface InvitationRow {
  readonly kind: 'Invitation';
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly role: InvitedRole;
  readonly addressKind: ContactKind;
  readonly value: string | null;
  readonly state: InvitationState;
  readonly invitedBy: string | null;
  readonly invitedAt: Date;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** `waiting`: only those without an answer, also where the link is too old by now. */
export interface InvitationsAsked extends PageArguments {
  readonly waiting?: boolean | null;
}

/** Invitations into the actor's centre, the newest first. @throws PageError */
export async function listInvitations(
  tx: Tx,
  { waiting, first, after }: InvitationsAsked,
): Promise<Page<InvitationRow>> {
  const size = boundedFirst(first);
  const { columns, params } = columnsOf(tx);
  const conditions = [invitationPolicy.where(tx.actor, 'read', 'i', params)];
  if (waiting) conditions.push('i.accepted_at IS NULL AND i.revoked_at IS NULL');
  if (after) {
    const { at, id } = placeOf(after);
    conditions.push(`(i.invited_at, i.id) < ($${params.push(at)}::timestamptz, $${params.push(id)}::uuid)`);
  }
  const rows = await tx.query<InvitationRow>(
    `SELECT ${columns} FROM access_invitation i WHERE ${conditions.join(' AND ')}
     ORDER BY i.invited_at DESC, i.id DESC LIMIT $${params.push(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.invitedAt.toISOString(), row.id], after);
}

/** Those of these invitations that the actor may read. */
export function invitationsByIds(tx: Tx, ids: readonly string[]): Promise<InvitationRow[]> {
  const { columns, params } = columnsOf(tx);
  const allowed = invitationPolicy.where(tx.actor, 'read', 'i', params);
  return tx.query<InvitationRow>(
    `SELECT ${columns} FROM access_invitation i WHERE i.id = ANY($${params.push(ids)}::uuid[]) AND ${allowed}`,
    params,
  );
}

function columnsOf(tx: Tx): { columns: string; params: unknown[] } {
  const params: unknown[] = [tx.now];
  const columns = `'Invitation' AS kind, i.id, i.centre_id AS "centreId", i.person_id AS "personId", i.role,
    i.kind AS "addressKind", ${invitationPolicy.column(tx.actor, 'read', 'i', 'value', params)},
    i.invited_by AS "invitedBy", i.invited_at AS "invitedAt", i.sent_at AS "sentAt", i.expires_at AS "expiresAt",
    CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' WHEN i.revoked_at IS NOT NULL THEN 'revoked'
      WHEN i.expires_at <= $1 THEN 'expired' ELSE 'open' END AS state`;
  return { columns, params };
}

function placeOf(cursor: string): { at: string; id: string } {
  const [at, id] = decodeCursor(cursor, 2).map(String);
  if (!at || !id || Number.isNaN(Date.parse(at)) || !isUUID(id)) {
    throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  }
  return { at, id };
}
