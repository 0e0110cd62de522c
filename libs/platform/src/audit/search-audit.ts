import { boundedFirst, decodeCursor, type Page, type PageArguments, pageOf } from '@hjerterom/kernel';
import type { Tx } from '../database/index.js';
import { auditPolicy } from './audit.policy.js';

/** One row of the audit: what one operation did, or what sensitive it read. */
export interface AuditRow {
  readonly id: string;
  readonly centreId: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly roles: readonly string[];
  readonly deed: 'did' | 'read';
  /** The verb, the root fields of the query, or the page behind a link. */
  readonly operation: string;
  /** The kinds of what was read, such as `address`. */
  readonly lookedAt: readonly string[];
  readonly subjectIds: readonly string[];
  readonly subjectCount: number;
  readonly outcome: string | null;
}

/** Which rows: by whom, of whom, what, from and before when; null or left out for all. */
export interface AuditFilter extends PageArguments {
  readonly actorId?: string | null;
  readonly subjectId?: string | null;
  readonly deed?: 'did' | 'read' | null;
  /** A kind of what was read, such as `address`. */
  readonly lookedAt?: string | null;
  readonly onlyRefused?: boolean | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** The rows of the actor's centre that the actor may read, newest first. @throws PageError */
export async function searchAudit(tx: Tx, asked: AuditFilter): Promise<Page<AuditRow>> {
  const size = boundedFirst(asked.first);
  const parameters: unknown[] = [];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [auditPolicy.where(tx.actor, 'read', 'a', parameters)];
  if (asked.actorId) conditions.push(`a.actor_id = ${given(asked.actorId)}`);
  if (asked.subjectId) conditions.push(`a.subject_ids @> ARRAY[${given(asked.subjectId)}::uuid]`);
  if (asked.deed) conditions.push(`a.deed = ${given(asked.deed)}`);
  if (asked.lookedAt) conditions.push(`${given(asked.lookedAt)} = ANY (a.looked_at)`);
  if (asked.onlyRefused) conditions.push(`a.outcome IN ('Refused', 'NotFound')`);
  if (asked.from) conditions.push(`a.at >= ${given(asked.from)}`);
  if (asked.to) conditions.push(`a.at < ${given(asked.to)}`);
  if (asked.after) {
    const [at, id] = decodeCursor(asked.after, 2);
    conditions.push(`(a.at, a.id) < (${given(at)}::timestamptz, ${given(id)}::uuid)`);
  }
  const rows = await tx.query<AuditRow>(
    `SELECT a.id, a.centre_id AS "centreId", a.at, a.actor_id AS "actorId", a.roles, a.deed, a.operation,
            a.looked_at AS "lookedAt", a.subject_ids AS "subjectIds", a.subject_count AS "subjectCount", a.outcome
     FROM platform_audit a WHERE ${conditions.join(' AND ')} ORDER BY a.at DESC, a.id DESC LIMIT ${size + 1}`,
    parameters,
  );
  return pageOf(rows, size, (row) => [row.at.toISOString(), row.id], asked.after);
}
