import { claimDue, type DueRow, type DueWork, type JobContext, Performs, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { takeStep } from '../attendance/take-step.js';
import { followDateJob } from './jobs.js';

const due = { table: 'rooms_attendance', dueColumn: 'next_at', where: 'next_at IS NOT NULL' } as const;

@Injectable()
@Performs(followDateJob)
export class FollowDateWork implements DueWork {
  claim(tx: Tx, limit: number, leaseMs: number): Promise<DueRow[]> {
    return claimDue(tx, due, limit, leaseMs);
  }

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => takeStep(tx, id));
  }
}
