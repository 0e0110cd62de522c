import type { Tx } from '@hjerterom/platform';

/**
 * Until the transaction ends, nobody else requests or withdraws a message with one of these keys: so that a request and
 * a withdrawal that come at the same moment see each other. Advisory locks, since the row may not exist yet; in one
 * order, so that two never wait for each other.
 */
export async function lockKeys(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hash) FROM (
       SELECT DISTINCT hashtextextended('notifications:' || $1 || ':' || key, 0) AS hash
       FROM unnest($2::text[]) AS key ORDER BY hash) AS locks`,
    [tx.centreId, keys],
  );
}
