import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { lookAfterWaiting } from '../waiting/look-after-waiting.js';
import { waitingJob } from './jobs.js';

const due = { table: 'rooms_waiting', dueColumn: 'due_at', where: 'due_at IS NOT NULL' } as const;

@Injectable()
@Performs(waitingJob)
export class WaitingWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => lookAfterWaiting(tx, id));
  }
}
