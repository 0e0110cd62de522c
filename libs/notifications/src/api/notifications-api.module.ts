import { Module } from '@nestjs/common';
import { NotificationsPersonData } from '../notifications.person-data.js';
import { DevMailboxController } from './dev-mailbox.controller.js';
import { MessagesResolver } from './messages.resolver.js';

/** What notifications answers: messages, the call list, and in demo mode the development mailbox. */
@Module({ providers: [MessagesResolver, NotificationsPersonData], controllers: [DevMailboxController] })
export class NotificationsApiModule {}
