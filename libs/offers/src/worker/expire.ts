import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { expireOffer } from '../offer/expire-offer.js';
import { Subjects } from '../offer/subjects.js';
import { expireJob } from './jobs.js';

/** Ends offers whose time to answer has run out. */
@Injectable()
@Performs(expireJob)
export class ExpireOffers implements DueWork {
  constructor(private readonly subjects: Subjects) {}

  readonly due = { table: 'offers_offer', dueColumn: 'expires_at', where: `status IN ('sent', 'seen')` };

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => expireOffer(tx, id, this.subjects));
  }
}
