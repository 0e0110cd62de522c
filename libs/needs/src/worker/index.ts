import { Module } from '@nestjs/common';
import { NeedsPersonData } from '../erasure/needs.person-data.js';
import { NeedsModule } from '../index.js';
import { Cancelled } from '../messages/cancelled.js';
import { HelperChanged } from '../messages/helper-changed.js';
import { HelperComing } from '../messages/helper-coming.js';
import { NobodyFound } from '../messages/nobody-found.js';
import { Reminder } from '../messages/reminder.js';
import { ReminderRecipient } from '../messages/reminder-recipient.js';
import { EndOccurrenceWork } from './end-occurrence.work.js';
import { ExtendSeriesWork } from './extend-series.work.js';
import { ProposeHandler } from './propose.handler.js';
import { RemindWork } from './remind.work.js';

/** What happens to needs by itself, and the words of their messages. */
@Module({
  imports: [NeedsModule],
  providers: [
    ProposeHandler,
    RemindWork,
    EndOccurrenceWork,
    ExtendSeriesWork,
    HelperComing,
    HelperChanged,
    Cancelled,
    NobodyFound,
    Reminder,
    ReminderRecipient,
    NeedsPersonData,
  ],
})
export class NeedsWorkerModule {}
export { NeedsRetentionModule } from '../needs.retention.js';
