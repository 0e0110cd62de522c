import { claimDue, type DueRow, type DueWork, type JobContext, Performs, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { remind } from '../assignment/remind.js';
import { remindJob } from './jobs.js';

const due = {
  table: 'needs_place',
  dueColumn: 'remind_at',
  where: `status = 'taken' AND reminded_at IS NULL`,
} as const;

@Injectable()
@Performs(remindJob)
export class RemindWork implements DueWork {
  claim(tx: Tx, limit: number, leaseMs: number): Promise<DueRow[]> {
    return claimDue(tx, due, limit, leaseMs);
  }

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => remind(tx, id));
  }
}
