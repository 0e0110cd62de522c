import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { followHandout } from '../key/follow-handout.js';
import { followHandoutJob } from './jobs.js';

const due = { table: 'rooms_handout', dueColumn: 'next_at', where: 'next_at IS NOT NULL' } as const;

@Injectable()
@Performs(followHandoutJob)
export class FollowHandoutWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => followHandout(tx, id));
  }
}
