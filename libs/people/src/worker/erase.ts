import {
  Config,
  type DueRow,
  type DueWork,
  declareDueJob,
  type JobContext,
  Log,
  Performs,
  PersonDataRegistry,
  type Tx,
} from '@hjerterom/platform';
import { faultPoint } from '@hjerterom/platform/worker';
import { Inject, Injectable } from '@nestjs/common';
import { writeLedger } from '../erasure/erasure-ledger.js';
import { erasureSteps } from '../erasure/erasure-steps.js';

/** Somebody is to be erased, and it is decided. */
export const eraseJob = declareDueJob('people.erase');

const going = { table: 'people_erasure', dueColumn: 'decided_at', where: `status = 'going'` } as const;

/**
 * Erases: first the line in the ledger, so that no backup can bring the person back; then step by step, each in a
 * transaction with the mark that it is done. Whoever is killed in the midst is followed by another who goes on from there.
 */
@Injectable()
@Performs(eraseJob)
export class ErasePersons implements DueWork {
  constructor(
    private readonly libs: PersonDataRegistry,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  readonly due = going;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    const erasure = await job.run((tx) => lockedErasure(tx, id));
    if (!erasure) return;
    const { personId, centreId } = erasure;
    writeLedger(this.config.erasureLedger, {
      erasureId: id,
      centreId,
      personId,
      at: erasure.decidedAt.toISOString(),
    });
    faultPoint(this.config, eraseJob.id, 'after-accept');
    const steps = erasureSteps(this.libs);
    for (const [index, step] of steps.entries()) {
      await job.run(async (tx) => {
        const now = await lockedErasure(tx, id);
        if (!now || now.stepsDone.includes(step.name)) return;
        await step.run(tx, personId);
        await tx.query(
          `UPDATE people_erasure SET steps_done = array_append(steps_done, $2), steps_in_all = $3 WHERE id = $1`,
          [id, step.name, steps.length],
        );
      });
      if (index === Math.floor(steps.length / 2)) faultPoint(this.config, eraseJob.id, 'midway');
    }
    await job.run((tx) =>
      tx.query(
        `UPDATE people_erasure SET status = 'done', done_at = $2, lease_until = NULL WHERE id = $1 AND status = 'going'`,
        [id, tx.now],
      ),
    );
    this.log.info('person erased', { erasureId: id, steps: steps.length });
  }
}

interface GoingErasure {
  readonly personId: string;
  readonly centreId: string;
  readonly decidedAt: Date;
  readonly stepsDone: readonly string[];
}

async function lockedErasure(tx: Tx, id: string): Promise<GoingErasure | undefined> {
  const [row] = await tx.query<GoingErasure>(
    `SELECT person_id AS "personId", centre_id AS "centreId", decided_at AS "decidedAt", steps_done AS "stepsDone"
     FROM people_erasure WHERE id = $1 AND status = 'going' FOR UPDATE`,
    [id],
  );
  return row;
}
