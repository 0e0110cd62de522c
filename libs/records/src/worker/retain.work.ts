import { centreOf, listCentres } from '@hjerterom/centres';
import { idFrom } from '@hjerterom/kernel';
import { type DueRow, type DueWork, type JobContext, Performs, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { keptMonths } from '../retention/kept-months.js';
import { RetentionKinds } from '../retention/kinds.js';
import { monthsBefore, nextNight } from '../retention/months.js';
import { retentionPolicy } from '../retention/retention.policy.js';
import { retainJob } from './jobs.js';

/** Rows of one kind that are taken away in one transaction. */
const BATCH = 500;
/** A new centre is seen within so long; nothing of it is old by then. */
const LOOK_FOR_CENTRES_MS = 2_000;

/**
 * Takes away what each centre has kept long enough, once a night, a batch a transaction: a worker that is lost has done
 * what it has done, and another goes on. Each kind that something went of is one row of the audit, with the count alone.
 */
@Injectable()
@Performs(retainJob)
export class RetainWork implements DueWork {
  readonly due = { table: 'records_retention_run', dueColumn: 'due_at', where: 'true' };
  private lookedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly kinds: RetentionKinds) {}

  async prepare(tx: Tx): Promise<void> {
    if (performance.now() - this.lookedAt <= LOOK_FOR_CENTRES_MS) return;
    await this.planNewCentres(tx);
    this.lookedAt = performance.now();
  }

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    let more: boolean;
    do {
      more = await job.run((tx) => this.retain(tx, id));
    } while (more);
  }

  /** One batch of each kind. @returns whether there may be more; when not, the next night is planned */
  private async retain(tx: Tx, id: string): Promise<boolean> {
    retentionPolicy.assert(tx.actor, 'run', { centreId: tx.centreId });
    const due = await tx.query(
      `SELECT 1 FROM records_retention_run WHERE id = $1 AND due_at <= $2 FOR UPDATE SKIP LOCKED`,
      [id, tx.now],
    );
    if (due.length === 0) return false;
    const months = await keptMonths(tx, this.kinds.all());
    let more = false;
    for (const [key, kind] of this.kinds.all()) {
      const before = monthsBefore(tx.now, months.get(key) ?? kind.defaultMonths);
      const gone = await kind.remove(tx, before, BATCH);
      if (gone > 0) tx.did('retain', { outcome: `${key} ${gone}` });
      more ||= gone >= BATCH;
    }
    if (!more) await this.planNextNight(tx, id);
    return more;
  }

  private async planNextNight(tx: Tx, id: string): Promise<void> {
    const { zone } = await centreOf(tx);
    await tx.query(
      `UPDATE records_retention_run SET due_at = $2, done_at = $3, lease_until = NULL, attempts = 0 WHERE id = $1`,
      [id, nextNight(tx.now, zone), tx.now],
    );
  }

  /** Nothing goes on the first day: whoever begins with the program sees what would go first. */
  private async planNewCentres(tx: Tx): Promise<void> {
    const rows = (await listCentres(tx)).map(({ id, zone }) => ({
      id: idFrom('records.retain', id),
      centre_id: id,
      due_at: nextNight(tx.now, zone),
    }));
    await tx.query(
      `INSERT INTO records_retention_run (id, centre_id, due_at)
       SELECT id, centre_id, due_at FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, centre_id uuid, due_at timestamptz)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
