import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../associations.person-data.js';

/** What associations answers. */
@Module({ providers: [AssociationsPersonData] })
export class AssociationsApiModule {}
export { AssociationsRetentionModule } from '../associations.retention.js';
