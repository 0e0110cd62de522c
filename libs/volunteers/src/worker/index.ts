import { Module } from '@nestjs/common';
import { AppliedTemplate, ApprovedTemplate, DeclinedTemplate } from '../messages/answer.templates.js';
import { GuardianTemplate } from '../messages/guardian.template.js';
import { TalkReminderDeskTemplate, TalkReminderTemplate, TalkTemplate } from '../messages/talk.templates.js';
import { ExpiringTemplate, ToSignTemplate } from '../messages/vetting.templates.js';
import { VolunteersPersonData } from '../volunteers.person-data.js';
import { EndPauseWork } from './end-pause.work.js';
import { WarnExpiryWork } from './warn-expiry.work.js';

/** What is said to volunteers on their way, and what happens by itself: a pause ends, and what expires is warned of. */
@Module({
  providers: [
    EndPauseWork,
    WarnExpiryWork,
    VolunteersPersonData,
    AppliedTemplate,
    ApprovedTemplate,
    DeclinedTemplate,
    GuardianTemplate,
    TalkTemplate,
    TalkReminderTemplate,
    TalkReminderDeskTemplate,
    ExpiringTemplate,
    ToSignTemplate,
  ],
})
export class VolunteersWorkerModule {}
export { VolunteersRetentionModule } from '../retention/index.js';
