import { claimDue, type DueRow, type DueWork, type JobContext, Performs, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { lookAfterWaiting } from '../waiting/look-after-waiting.js';
import { waitingJob } from './jobs.js';

const due = { table: 'rooms_waiting', dueColumn: 'due_at', where: 'due_at IS NOT NULL' } as const;

@Injectable()
@Performs(waitingJob)
export class WaitingWork implements DueWork {
  claim(tx: Tx, limit: number, leaseMs: number): Promise<DueRow[]> {
    return claimDue(tx, due, limit, leaseMs);
  }

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => lookAfterWaiting(tx, id));
  }
}
