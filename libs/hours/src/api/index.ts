import { Module } from '@nestjs/common';
import { HoursPersonData } from '../hours.person-data.js';
import { HoursResolver } from './hours.resolver.js';
import { HoursOfVolunteerResolver } from './hours-of-volunteer.resolver.js';
import { HoursController } from './page/hours.controller.js';
import { HoursDoor } from './page/hours-door.js';

export { entryById } from './hours.loaders.js';
export { HoursEntry } from './hours.type.js';

/** What hours answers: GraphQL for the centre and the volunteer, and the page behind the signed link. */
@Module({
  controllers: [HoursController],
  providers: [HoursResolver, HoursOfVolunteerResolver, HoursDoor, HoursPersonData],
})
export class HoursApiModule {}
export { HoursRetentionModule } from '../hours.retention.js';
