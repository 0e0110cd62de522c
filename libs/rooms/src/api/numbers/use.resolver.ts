import { Association, associationById } from '@hjerterom/associations/api';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { roomUse, useOfAssociation } from '../../numbers/room-use.js';
import { roomById } from '../room/room.loaders.js';
import { Room } from '../room/room.type.js';
import {
  RoomUseArgs,
  RoomUseInAll,
  UseOfAssociationArgs,
  UseOfOneAssociation,
  UseOfOneRoom,
  UseOfRooms,
} from './use.type.js';

/** How rooms were used. */
@Resolver(() => UseOfOneRoom)
export class RoomUseResolver {
  @Permission(bookingPolicy, 'report')
  @Query(() => UseOfRooms, { description: 'How rooms were used: by room, association and hour of the week.' })
  async roomUse(@Args() { centreId, ...period }: RoomUseArgs, @Context() ctx: OperationContext) {
    const use = await ctx.read(centreId, (tx) => roomUse(tx, period));
    const here = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, centreId }));
    return { ...use, rooms: here(use.rooms), associations: here(use.associations) };
  }

  @Permission(bookingPolicy, 'read')
  @Query(() => RoomUseInAll, { description: 'How one association used rooms; also for whoever books for it.' })
  useOfAssociation(@Args() { centreId, ...of }: UseOfAssociationArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => useOfAssociation(tx, of));
  }

  @ResolveField(() => Room, { nullable: true })
  room(@Parent() { centreId, roomId }: UseOfOneRoom, @Context() ctx: OperationContext) {
    return ctx.load(roomById, centreId, roomId);
  }
}

/** Whose use it was. */
@Resolver(() => UseOfOneAssociation)
export class AssociationUseResolver {
  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: UseOfOneAssociation, @Context() ctx: OperationContext) {
    return associationId === null ? null : ctx.load(associationById, centreId, associationId);
  }
}
