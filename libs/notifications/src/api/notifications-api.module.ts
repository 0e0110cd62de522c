import { Module } from '@nestjs/common';
import { DevMailboxController } from './dev-mailbox.controller.js';
import { MessagesResolver } from './messages.resolver.js';

/** What notifications answers: messages, the call list, and in demo mode the development mailbox. */
@Module({ providers: [MessagesResolver], controllers: [DevMailboxController] })
export class NotificationsApiModule {}
