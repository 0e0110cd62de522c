import type { Tx } from '../database/index.js';
import type { DueRow } from './jobs.js';

/** A table with columns `id`, `centre_id`, `lease_until`, `attempts`, and the column that says when a row is due. */
export interface LeasedTable {
  readonly table: string;
  readonly dueColumn: string;
  /** Further condition over the table's own columns, without parameters. */
  readonly where: string;
}

/** A row that has been claimed more often than this waits longer each time: what always fails must not be tried for ever. */
const PATIENT_AFTER = 10;
/** So many leases at most: an hour, with the usual one. */
const MOST_LEASES = 120;

const free = '(lease_until IS NULL OR lease_until < clock_timestamp())';

/**
 * In which of these tables something is due that nobody holds: one statement, however many there are, since mostly there
 * is nothing.
 * @returns for each table whether there is
 */
export async function anyDue(tx: Tx, tables: readonly LeasedTable[]): Promise<boolean[]> {
  if (tables.length === 0) return [];
  const each = tables.map(
    ({ table, dueColumn, where }) => `EXISTS (SELECT FROM ${table} WHERE ${dueColumn} <= $1 AND ${free} AND ${where})`,
  );
  const [row] = await tx.query<{ due: boolean[] }>(`SELECT ARRAY[${each.join(', ')}] AS due`, [tx.now]);
  return row?.due ?? [];
}

/**
 * Leases due rows that nobody holds. «Due» is by the injected clock (`tx.now`); the lease itself is real time, since it
 * guards against a process that died, whatever the demo clock says.
 */
export function claimDue(
  tx: Tx,
  { table, dueColumn, where }: LeasedTable,
  limit: number,
  leaseMs: number,
): Promise<DueRow[]> {
  return tx.query<DueRow>(
    `UPDATE ${table} SET attempts = attempts + 1,
       lease_until = clock_timestamp()
         + make_interval(secs => $3::double precision * least(greatest(attempts - ${PATIENT_AFTER}, 1), ${MOST_LEASES}))
     WHERE id IN (
       SELECT id FROM ${table}
       WHERE ${dueColumn} <= $1 AND ${free} AND ${where}
       ORDER BY ${dueColumn} LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id, centre_id AS "centreId"`,
    [tx.now, limit, leaseMs / 1000],
  );
}
