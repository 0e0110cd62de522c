import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { endPause } from '../pause/end-pause.js';
import { endPauseJob } from './jobs.js';

const pauses = { table: 'volunteers_pause', dueColumn: 'ends_at', where: 'ends_at IS NOT NULL' } as const;

/** Ends pauses whose last day is over. */
@Injectable()
@Performs(endPauseJob)
export class EndPauseWork implements DueWork {
  readonly due = pauses;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => endPause(tx, id));
  }
}
