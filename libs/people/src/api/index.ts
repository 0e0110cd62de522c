import { Module } from '@nestjs/common';
import { PeoplePersonData } from '../people.person-data.js';
import { ConsentResolver } from './consent.resolver.js';
import { ContactWishesResolver } from './contact-wishes.resolver.js';
import { ErasureOfPersonResolver, ErasureResolver } from './erasure.resolver.js';
import { GuardianResolver } from './guardian.resolver.js';
import { EverythingController } from './page/everything.controller.js';
import { PersonResolver } from './person.resolver.js';

export { personNames } from '../index.js';
export { ConsentWayEnum } from './consent.enums.js';
export { GuardianInput } from './consent.inputs.js';
export { GuardianNeeded } from './consent.type.js';
export { ContactPointInput } from './person.inputs.js';
export { type PersonNode, personById } from './person.loader.js';
export { PossibleDoubles } from './person.results.js';
export { Address, ContactPoint, Person } from './person.type.js';

@Module({
  controllers: [EverythingController],
  providers: [
    ConsentResolver,
    ContactWishesResolver,
    ErasureResolver,
    ErasureOfPersonResolver,
    GuardianResolver,
    PersonResolver,
    PeoplePersonData,
  ],
})
export class PeopleApiModule {}
export { PeopleRetentionModule } from '../people.retention.js';
