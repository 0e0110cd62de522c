import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findRooms } from '../../find/find-rooms.js';
import { roomPolicy } from '../../room/room.policy.js';
import { roomById } from '../room/room.loaders.js';
import { Room } from '../room/room.type.js';
import { FindRoomsArgs } from './find.args.js';
import { FoundRoomNode, RoomsFound } from './found.type.js';

/** Rooms for a wish. */
@Resolver(() => FoundRoomNode)
export class FindRoomsResolver {
  @Permission(roomPolicy, 'read')
  @Query(() => RoomsFound, { description: 'Rooms for a wish, ranked, with reasons. Nothing is held.' })
  async findRooms(@Args() { centreId, wish }: FindRoomsArgs, @Context() ctx: OperationContext) {
    const found = await ctx.read(centreId, (tx) => findRooms(tx, wish));
    return { ...found, rooms: found.rooms.map((room) => ({ ...room, centreId })) };
  }

  @ResolveField(() => Room, { nullable: true })
  room(@Parent() { centreId, roomId }: FoundRoomNode, @Context() ctx: OperationContext) {
    return ctx.load(roomById, centreId, roomId);
  }
}
