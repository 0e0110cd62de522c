import { Module } from '@nestjs/common';
import { VolunteerMutations } from './volunteer.mutations.js';
import { BlockedPairResolver, seenByFields, VolunteerResolver } from './volunteer.resolver.js';
import { VolunteerOfPersonResolver } from './volunteer-of-person.resolver.js';

export { volunteerById } from './volunteer.loaders.js';
export { Commitment, Volunteer } from './volunteer.type.js';

@Module({
  providers: [VolunteerResolver, BlockedPairResolver, VolunteerOfPersonResolver, ...seenByFields, VolunteerMutations],
})
export class VolunteersApiModule {}
