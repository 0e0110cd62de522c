import { Module } from '@nestjs/common';
import { VolunteerMutations } from './volunteer.mutations.js';
import { BlockedPairResolver, VolunteerResolver } from './volunteer.resolver.js';
import { VolunteerOfPersonResolver } from './volunteer-of-person.resolver.js';

export { volunteerById } from './volunteer.loaders.js';
export { Volunteer } from './volunteer.type.js';

@Module({ providers: [VolunteerResolver, BlockedPairResolver, VolunteerOfPersonResolver, VolunteerMutations] })
export class VolunteersApiModule {}
