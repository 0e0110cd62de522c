import { Module } from '@nestjs/common';
import { BumpedTemplate } from '../messages/bumped.template.js';
import { RoomsPersonData } from '../rooms.person-data.js';

/** What is said to those who borrow rooms. */
@Module({ providers: [BumpedTemplate, RoomsPersonData] })
export class RoomsWorkerModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
