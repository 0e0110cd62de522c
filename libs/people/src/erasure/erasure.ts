import { boundedFirst, decodeCursor, type Page, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { erasurePolicy } from './erasure.policy.js';

/** `asked`: waits for the leader. `going`: what is kept is being taken away. */
export const erasureStatuses = ['asked', 'declined', 'going', 'done'] as const;
export type ErasureStatus = (typeof erasureStatuses)[number];

/** A wish to be erased, as screens read it. */
export interface Erasure {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly status: ErasureStatus;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly stepsDone: number;
  readonly stepsInAll: number;
  readonly doneAt: Date | null;
}

const columns = `e.id, e.centre_id AS "centreId", e.person_id AS "personId", e.status, e.asked_at AS "askedAt",
  e.asked_by AS "askedBy", e.decided_at AS "decidedAt", e.decided_by AS "decidedBy",
  cardinality(e.steps_done) AS "stepsDone", e.steps_in_all AS "stepsInAll", e.done_at AS "doneAt"`;

/** The newest wish of each of these persons that the actor may see. */
export function erasuresOf(tx: Tx, personIds: readonly string[]): Promise<Erasure[]> {
  const params: unknown[] = [personIds];
  const allowed = erasurePolicy.where(tx.actor, 'read', 'e', params);
  return tx.query<Erasure>(
    `SELECT DISTINCT ON (e.person_id) ${columns} FROM people_erasure e
     WHERE e.person_id = ANY($1::uuid[]) AND ${allowed} ORDER BY e.person_id, e.asked_at DESC, e.id DESC`,
    params,
  );
}

/** The wishes with these ids that the actor may see, in no order. */
export function erasuresByIds(tx: Tx, ids: readonly string[]): Promise<Erasure[]> {
  const params: unknown[] = [ids];
  const allowed = erasurePolicy.where(tx.actor, 'read', 'e', params);
  return tx.query<Erasure>(
    `SELECT ${columns} FROM people_erasure e WHERE e.id = ANY($1::uuid[]) AND ${allowed}`,
    params,
  );
}

/** The wishes that the actor may see, the newest first. @throws PageError */
export async function listErasures(
  tx: Tx,
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<Erasure>> {
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const allowed = erasurePolicy.where(tx.actor, 'read', 'e', params);
  const goOn = after == null ? '' : `AND e.id::text < $${params.push(decodeCursor(after, 1)[0])}`;
  const rows = await tx.query<Erasure>(
    `SELECT ${columns} FROM people_erasure e WHERE ${allowed} ${goOn} ORDER BY e.id DESC LIMIT ${size + 1}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.id], after);
}
