import { Module } from '@nestjs/common';
import { VolunteersLeaving } from '../leaving/volunteers-leaving.js';
import { VolunteersPersonData } from '../volunteers.person-data.js';
import { ExpiringResolver } from './expiring.resolver.js';
import { CalendarFeedController } from './feed/calendar-feed.controller.js';
import { CalendarFeedResolver } from './feed/calendar-feed.resolver.js';
import { KnockMutations } from './knock.mutations.js';
import { KnocksResolver } from './knocks.resolver.js';
import { ApplicationController } from './page/application.controller.js';
import { GuardianController } from './page/guardian.controller.js';
import { StatusController } from './page/status.controller.js';
import { ApplicationResolver, PathOfVolunteerResolver, TalkResolver } from './path.resolver.js';
import { PauseResolver } from './pause/pause.resolver.js';
import { SettingsResolver } from './settings.resolver.js';
import { StatementResolver } from './statement.resolver.js';
import { KindsOfTask } from './task-gate.loaders.js';
import { VolunteerMutations } from './volunteer.mutations.js';
import { BlockedPairResolver, seenByFields, VolunteerResolver } from './volunteer.resolver.js';
import { VolunteerOfPersonResolver } from './volunteer-of-person.resolver.js';

export { statusPath } from '../application/status-link.js';
export { applicantsAmong } from '../volunteer/applicants-among.js';
export { LegalBasisEnum } from './enums.js';
export { mostReads } from './feed/calendar-feed.controller.js';
export { standingOfVolunteer } from './task-gate.loaders.js';
export { volunteerById } from './volunteer.loaders.js';
export { Commitment, Volunteer } from './volunteer.type.js';

@Module({
  controllers: [ApplicationController, CalendarFeedController, GuardianController, StatusController],
  providers: [
    CalendarFeedResolver,
    PauseResolver,
    KindsOfTask,
    VolunteersPersonData,
    VolunteerResolver,
    PathOfVolunteerResolver,
    TalkResolver,
    ApplicationResolver,
    KnocksResolver,
    ExpiringResolver,
    SettingsResolver,
    StatementResolver,
    BlockedPairResolver,
    VolunteerOfPersonResolver,
    ...seenByFields,
    VolunteerMutations,
    KnockMutations,
    VolunteersLeaving,
  ],
})
export class VolunteersApiModule {}
export { VolunteersRetentionModule } from '../retention/index.js';
