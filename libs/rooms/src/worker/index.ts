import { Module } from '@nestjs/common';
import { RoomsPersonData } from '../about-person/rooms.person-data.js';
import { bookingTemplates } from '../messages/booking.templates.js';
import { BumpedTemplate } from '../messages/bumped.template.js';
import { OfferedTemplate } from '../messages/offered.template.js';
import { FollowDateWork } from './follow-date.work.js';
import { WaitingWork } from './waiting.work.js';

/** What is said to those who borrow rooms, and what happens to their dates by itself. */
@Module({
  providers: [...bookingTemplates, BumpedTemplate, OfferedTemplate, FollowDateWork, WaitingWork, RoomsPersonData],
})
export class RoomsWorkerModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
