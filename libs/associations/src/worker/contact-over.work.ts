import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { contactOver } from '../contact/contact-over.js';
import { contactOverJob } from './jobs.js';

const due = { table: 'associations_contact', dueColumn: 'over_at', where: 'over_at IS NOT NULL' } as const;

@Injectable()
@Performs(contactOverJob)
export class ContactOverWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => contactOver(tx, id));
  }
}
