import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { withdrawMessages } from '../message/withdraw-messages.js';
import { withdrawJob } from './jobs.js';

interface Withdrawal {
  readonly keys: readonly string[];
}

/** Something is not to be said any more. */
@Injectable()
@Handles(withdrawJob)
export class WithdrawHandler implements EventHandler<Withdrawal> {
  handle(tx: Tx, { payload }: DeliveredEvent<Withdrawal>): Promise<void> {
    return withdrawMessages(tx, payload.keys);
  }
}
