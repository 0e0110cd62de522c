import { Module } from '@nestjs/common';
import { RoomsPersonData } from '../rooms.person-data.js';

/** What rooms answers. */
@Module({ providers: [RoomsPersonData] })
export class RoomsApiModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
