import { Module } from '@nestjs/common';
import { PeoplePersonData } from '../people.person-data.js';
import { ErasePersons } from './erase.js';

export { PeopleRetentionModule } from '../people.retention.js';

/** What people does later: erases whom it is decided about. */
@Module({ providers: [ErasePersons, PeoplePersonData] })
export class PeopleWorkerModule {}
