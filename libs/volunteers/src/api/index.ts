import { Module } from '@nestjs/common';
import { VolunteerMutations } from './volunteer.mutations.js';
@Module({
  providers: [VolunteerResolver, BlockedPairResolver, VolunteerOfPersonResolver, ...seenByFields, VolunteerMutations],
})

export { volunteerById } from './volunteer.loaders.js';
export { Commitment, Volunteer } from './volunteer.type.js';

@Module({
  providers: [VolunteerResolver, BlockedPairResolver, VolunteerOfPersonResolver, ...seenByFields, VolunteerMutations],
})
export class VolunteersApiModule {}
