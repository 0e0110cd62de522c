import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { extendSeries } from '../occurrence/extend-series.js';
import { extendSeriesJob } from './jobs.js';

const due = {
  table: 'needs_need',
  dueColumn: 'extend_at',
  where: 'extend_at IS NOT NULL',
} as const;

@Injectable()
@Performs(extendSeriesJob)
export class ExtendSeriesWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => extendSeries(tx, id));
  }
}
