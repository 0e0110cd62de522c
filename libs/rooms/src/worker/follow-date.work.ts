import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { takeStep } from '../attendance/take-step.js';
import { followDateJob } from './jobs.js';

const due = { table: 'rooms_attendance', dueColumn: 'next_at', where: 'next_at IS NOT NULL' } as const;

@Injectable()
@Performs(followDateJob)
export class FollowDateWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => takeStep(tx, id));
  }
}
