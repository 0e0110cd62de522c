import type { Tx } from '@hjerterom/platform';
import { needPolicy } from './need.policy.js';
import type { NeedRow } from './need-rows.js';

/** A need as lists and loaders read it: a plain row, and a member of GraphQL unions. */
export interface NeedNode extends Omit<NeedRow, 'kind' | 'laidOutTo' | 'extendAt'> {
  readonly kind: 'Need';
  readonly kindCode: string;
  readonly registeredBy: string | null;
  readonly registeredAt: Date;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
}

/** The select list of a NeedNode over the alias `n`; what is sensitive only where the actor may know it. */
export function needNodeColumns({ actor }: Tx, params: unknown[]): string {
  const known = (field: 'about' | 'closeReason' | 'notes' | 'place') =>
    needPolicy.column(actor, 'read', 'n', field, params);
  return `'Need' AS kind, n.id, n.centre_id AS "centreId", n.kind AS "kindCode", n.status,
  n.requested_by AS "requestedBy", n.recipient_id AS "recipientId", n.when_kind AS "whenKind", n.starts_at AS "startsAt",
  n.ends_at AS "endsAt", n.minutes, n.rrule, n.start_date AS "startDate", n.start_time AS "startTime", n.zone,
  n.until_date AS "untilDate", n.places, n.languages, n.district, n.urgent,
  n.registered_by AS "registeredBy", n.registered_at AS "registeredAt", n.closed_at AS "closedAt",
    ${known('place')}, ${known('about')}, ${known('notes')}, ${known('closeReason')}`;
}

/** The needs with these ids that the actor may read, in no order. */
export function needsById(tx: Tx, ids: readonly string[]): Promise<NeedNode[]> {
  const params: unknown[] = [ids];
  const allowed = needPolicy.where(tx.actor, 'read', 'n', params);
  return tx.query<NeedNode>(
    `SELECT ${needNodeColumns(tx, params)} FROM needs_need n WHERE n.id = ANY($1::uuid[]) AND ${allowed}`,
    params,
  );
}
