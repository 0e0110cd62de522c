import type { OperationContext } from '@hjerterom/platform/api';
import { Permission } from '@hjerterom/platform/api';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { roomPolicy } from '../../room/room.policy.js';
import { listBuildings, listRooms } from '../../room/room-cards.js';
import { Building } from './building.type.js';
import { BuildingsArgs, RoomArgs, RoomsArgs } from './room.args.js';
import { roomById } from './room.loaders.js';
import { Room } from './room.type.js';

@Resolver(() => Room)
export class RoomResolver {
  @Permission(roomPolicy, 'read')
  @Query(() => [Room], { description: 'Building by building, and by name.' })
  rooms(@Args() { centreId, onlyActive }: RoomsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listRooms(tx, { onlyActive }));
  }

  @Permission(roomPolicy, 'read')
  @Query(() => Room, { nullable: true })
  room(@Args() { centreId, id }: RoomArgs, @Context() ctx: OperationContext) {
    return ctx.load(roomById, centreId, id);
  }

  @Permission(roomPolicy, 'read')
  @Query(() => [Building], { description: 'By name.' })
  buildings(@Args() { centreId }: BuildingsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, listBuildings);
  }
}
