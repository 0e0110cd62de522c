import { found, Id } from '@hjerterom/platform';
import { defineListLoader, type OperationContext, PageArgs, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { clashesOfApplications } from '../../inbox/application-clashes.js';
import { listApplications } from '../../inbox/list-applications.js';
import { roomBookingById, roomsByIds } from '../booking/booking.loaders.js';
import { RoomBooking } from '../booking/booking.type.js';
import { Room } from '../room/room.type.js';
import { RoomApplication, RoomApplicationClash, RoomApplicationConnection } from './application.type.js';

@ArgsType()
export class RoomApplicationsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

const clashesOfApplication = defineListLoader(
  'rooms.clashes-of-application',
  clashesOfApplications,
  ({ bookingId }) => bookingId,
);

@Resolver(() => RoomApplication)
export class RoomApplicationResolver {
  @Permission(bookingPolicy, 'decide')
  @Query(() => RoomApplicationConnection, {
    description: 'Those that wait for an answer; who asked first comes first.',
  })
  roomApplications(@Args() { centreId, ...page }: RoomApplicationsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listApplications(tx, page));
  }

  @ResolveField(() => RoomBooking)
  async booking(@Parent() { centreId, id }: RoomApplication, @Context() ctx: OperationContext) {
    return found(await ctx.load(roomBookingById, centreId, id), 'booking');
  }

  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: RoomApplication, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }

  @ResolveField(() => [RoomApplicationClash])
  clashes(@Parent() { centreId, id }: RoomApplication, @Context() ctx: OperationContext) {
    return ctx.load(clashesOfApplication, centreId, id);
  }
}
