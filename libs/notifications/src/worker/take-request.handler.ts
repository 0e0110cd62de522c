import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import type { MessageRequest } from '../contracts/index.js';
import { takeRequest } from '../message/take-request.js';
import { takeRequestJob } from './jobs.js';

/** Somebody is to be told something: it becomes a row. */
@Injectable()
@Handles(takeRequestJob)
export class TakeRequestHandler implements EventHandler<MessageRequest> {
  handle(tx: Tx, { payload, occurredAt, requestId }: DeliveredEvent<MessageRequest>): Promise<void> {
    return takeRequest(tx, payload, { occurredAt, requestId });
  }
}
