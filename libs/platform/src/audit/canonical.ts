import { createHash } from 'node:crypto';

/** A row of the audit as PostgreSQL writes its columns: the same text for the same row, always. */
export type CanonicalRow = readonly (string | null)[];

/** The columns of `platform_audit AS a` that are hashed, as one array of texts in a fixed order. */
export const canonicalColumns = `ARRAY[a.id::text,
  to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.centre_id::text, a.actor_id::text,
  array_to_json(a.roles)::text, a.deed, a.operation, array_to_json(a.looked_at)::text,
  array_to_json(a.subject_ids)::text, a.subject_count::text, a.outcome, a.request_id]`;

/** The hash that the first link of a chain follows. */
export const FIRST = Buffer.alloc(32);

/** SHA-256 of a row. */
export function rowHash(row: CanonicalRow): Buffer {
  return createHash('sha256').update(JSON.stringify(row)).digest();
}

/** SHA-256 over the hash before it, its place in the chain, and the row's own hash. */
export function linkHash(before: Buffer, seq: number, row: Buffer): Buffer {
  return createHash('sha256').update(before).update(`:${seq}:`).update(row).digest();
}
