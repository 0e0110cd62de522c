import { Module } from '@nestjs/common';
import { PersonResolver } from './person.resolver.js';

export { personNames } from '../index.js';
export { type PersonNode, personById } from './person.loader.js';
export { Address, ContactPoint, Person } from './person.type.js';

@Module({ providers: [PersonResolver] })
export class PeopleApiModule {}
export { PeopleRetentionModule } from '../people.retention.js';
