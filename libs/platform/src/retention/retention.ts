import { definePort } from '@hjerterom/kernel';
import type { Tx } from '../database/index.js';

/**
 * One kind of data that is not kept for ever. A lib with data of people plugs in one or more under `<lib>.<kind>`; a
 * centre may choose how long within the bounds. «Before» is an instant: what is older goes.
 */
export interface RetentionKind {
  /** How long it is kept where the centre has said nothing, in months; why is in docs/retention.md. */
  readonly defaultMonths: number;
  readonly leastMonths: number;
  readonly mostMonths: number;
  /** How many of the actor's centre are older. */
  count(tx: Tx, before: Date): Promise<number>;
  /** Takes away at most `limit` of them, for good. @returns how many; fewer than `limit` when none are left */
  remove(tx: Tx, before: Date, limit: number): Promise<number>;
}

/** Where libs say what of theirs goes when, by `<lib>.<kind>`. */
export const retentionKinds = definePort<RetentionKind>('kinds of data that are not kept for ever');

/** What makes rows of one table old, and what is done with them. */
export interface OldRows {
  readonly defaultMonths: number;
  readonly leastMonths: number;
  readonly mostMonths: number;
  readonly table: string;
  /** When a row of the table, `t`, is too old; `$1` is the instant before which it is. */
  readonly old: string;
  /** When a row is the centre's, `$2`; by its own `centre_id` when left out. */
  readonly inCentre?: string;
  /** What is emptied (`body = NULL`); the whole row goes when left out. */
  readonly empty?: string;
}

/** A kind that is rows of one table, or columns of them. */
export abstract class OldRowsOf implements RetentionKind {
  readonly defaultMonths: number;
  readonly leastMonths: number;
  readonly mostMonths: number;
  private readonly condition: string;

  protected constructor(private readonly rows: OldRows) {
    this.defaultMonths = rows.defaultMonths;
    this.leastMonths = rows.leastMonths;
    this.mostMonths = rows.mostMonths;
    this.condition = `${rows.inCentre ?? 't.centre_id = $2'} AND (${rows.old})`;
  }

  async count(tx: Tx, before: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ${this.rows.table} t WHERE ${this.condition}`,
      [before, tx.centreId],
    );
    return row?.count ?? 0;
  }

  async remove(tx: Tx, before: Date, limit: number): Promise<number> {
    const { table, empty } = this.rows;
    const some = `SELECT t.ctid FROM ${table} t WHERE ${this.condition} LIMIT $3 FOR UPDATE OF t SKIP LOCKED`;
    const away = empty ? `UPDATE ${table} SET ${empty}` : `DELETE FROM ${table}`;
    const gone = await tx.query(`${away} WHERE ctid = ANY (ARRAY(${some})) RETURNING 1 AS gone`, [
      before,
      tx.centreId,
      limit,
    ]);
    return gone.length;
  }
}
