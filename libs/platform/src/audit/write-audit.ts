import { newId } from '@hjerterom/kernel';
import type { Tx } from '../database/tx.js';
import { currentRequest } from '../logging/index.js';
import type { Deed } from './audit-notes.js';

/** The most ids that one row names; how many there were is kept beside them. A page has at most 100. */
export const MOST_SUBJECTS = 200;

/**
 * Writes what the transaction did and what sensitive things were read in it, in one statement: a row for each verb, with
 * what it read, or one row for what was only read. Nothing is said of what somebody read of themselves, nor of what the
 * worker reads to do its work (to whom a message goes is read to send it).
 */
export async function writeAudit(tx: Tx): Promise<void> {
  const { actor, audit } = tx;
  const deeds = audit.takeDeeds();
  const looks = audit.takeLooks();
  const isWorker = actor.roles.includes('system');
  const seen = isWorker ? [] : looks.subjects.filter((id) => id !== actor.personId);
  const kinds = seen.length > 0 ? looks.kinds : [];
  const rows = deeds.map((deed, index) => rowOf(tx, deed, index === 0 ? { kinds, seen } : { kinds: [], seen: [] }));
  if (rows.length === 0 && seen.length > 0) {
    rows.push({
      ...rowOf(tx, { operation: tx.operation, subjects: [], outcome: null }, { kinds, seen }),
      deed: 'read',
    });
  }
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO platform_audit
       (id, at, centre_id, actor_id, roles, deed, operation, looked_at, subject_ids, subject_count, outcome, request_id)
     SELECT id, $2, centre_id, actor_id, roles, deed, operation, looked_at, subject_ids, subject_count, outcome, $3
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, centre_id uuid, actor_id uuid, roles text[], deed text,
       operation text, looked_at text[], subject_ids uuid[], subject_count integer, outcome text)`,
    [JSON.stringify(rows), tx.now, currentRequest()?.requestId ?? null],
  );
}

function rowOf(tx: Tx, { operation, subjects, outcome, by }: Deed, looked: { kinds: string[]; seen: string[] }) {
  const { centreId, personId, roles } = by ?? tx.actor;
  const all = [...new Set([...subjects, ...looked.seen])];
  return {
    id: newId(),
    centre_id: centreId,
    actor_id: personId,
    roles,
    deed: 'did',
    operation,
    looked_at: looked.kinds,
    subject_ids: all.slice(0, MOST_SUBJECTS),
    subject_count: all.length,
    outcome,
  };
}
