import { Module } from '@nestjs/common';
import { RoomsPersonData } from '../rooms.person-data.js';
import { RoomResolver } from './room/room.resolver.js';

export { Building } from './room/building.type.js';
export { buildingById, roomById } from './room/room.loaders.js';
export { Room } from './room/room.type.js';

/** What rooms answers. */
@Module({ providers: [RoomResolver, RoomsPersonData] })
export class RoomsApiModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
