import { Config, Database } from '@hjerterom/platform';
import { Module } from '@nestjs/common';
import { Channels, channelsOf } from '../channels/channels.js';
import { NotificationsPersonData } from '../notifications.person-data.js';
import { SendMessages } from './send-messages.js';
import { TakeRequestHandler } from './take-request.handler.js';
import { WithdrawHandler } from './withdraw.handler.js';

/** What notifications does later: takes requests, withdraws them, and sends what is due. */
@Module({
  providers: [
    { provide: Channels, useFactory: channelsOf, inject: [Config, Database] },
    TakeRequestHandler,
    WithdrawHandler,
    SendMessages,
    NotificationsPersonData,
  ],
})
export class NotificationsWorkerModule {}
