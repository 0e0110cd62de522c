import { Module } from '@nestjs/common';
import { RoomsPersonData } from '../about-person/rooms.person-data.js';
import { bookingTemplates } from '../messages/booking.templates.js';
import { BumpedTemplate } from '../messages/bumped.template.js';
import { keyTemplates } from '../messages/key.templates.js';
import { OfferedTemplate } from '../messages/offered.template.js';
import { FollowDateWork } from './follow-date.work.js';
import { FollowHandoutWork } from './follow-handout.work.js';
import { WaitingWork } from './waiting.work.js';

/** What is said to those who borrow rooms, and what happens to their dates and keys by itself. */
@Module({
  providers: [
    ...bookingTemplates,
    ...keyTemplates,
    BumpedTemplate,
    OfferedTemplate,
    FollowDateWork,
    FollowHandoutWork,
    WaitingWork,
    RoomsPersonData,
  ],
})
export class RoomsWorkerModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
