import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { warnExpiry } from '../expiry/warn-expiry.js';
import { warnExpiryJob } from './jobs.js';

const due = { table: 'volunteers_expiry', dueColumn: 'warn_at', where: 'warned_at IS NULL' } as const;

@Injectable()
@Performs(warnExpiryJob)
export class WarnExpiryWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => warnExpiry(tx, id));
  }
}
