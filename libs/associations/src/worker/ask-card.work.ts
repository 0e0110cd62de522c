import { type DueRow, type DueWork, type JobContext, Performs } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { askCard } from '../association/ask-card.js';
import { askCardJob } from './jobs.js';

const due = { table: 'associations_association', dueColumn: 'ask_again_at', where: `status = 'approved'` } as const;

@Injectable()
@Performs(askCardJob)
export class AskCardWork implements DueWork {
  readonly due = due;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    await job.run((tx) => askCard(tx, id));
  }
}
