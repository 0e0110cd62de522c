import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { endOccurrence } from '../occurrence/end-occurrence.js';
import { endOccurrenceJob } from './jobs.js';

const due = {
  table: 'needs_occurrence',
  dueColumn: 'ends_at',
  where: `status = 'planned'`,
} as const;

@Injectable()
@Performs(endOccurrenceJob)
export class EndOccurrenceWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => endOccurrence(tx, id));
  }
}
