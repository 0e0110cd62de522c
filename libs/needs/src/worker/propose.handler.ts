import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { proposeCandidates } from '../candidates/propose-candidates.js';
import type { NeedEvent } from '../contracts/index.js';
import { proposeJob } from './jobs.js';

@Injectable()
@Handles(proposeJob)
export class ProposeHandler implements EventHandler<NeedEvent> {
  async handle(tx: Tx, { payload }: DeliveredEvent<NeedEvent>): Promise<void> {
    await proposeCandidates(tx, payload.needId);
  }
}
