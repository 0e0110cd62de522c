import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
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
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => remind(tx, id));
  }
}
