import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { listOwnDates } from '../../booking/list-bookings.js';
import { Room } from '../room/room.type.js';
import { OwnBookingsArgs } from './booking.args.js';
import { roomBookingById, roomsByIds } from './booking.loaders.js';
import { BookingDate, BookingDateConnection, RoomBooking } from './booking.type.js';

@Resolver(() => BookingDate)
export class BookingDateResolver {
  @Permission(bookingPolicy, 'read')
  @Query(() => BookingDateConnection, {
    description:
      'The dates that are not over of what the asker, or an association that they book for, has: as they come.',
  })
  myBookingDates(@Args() { centreId, ...page }: OwnBookingsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listOwnDates(tx, page));
  }

  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: BookingDate, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }

  @ResolveField(() => RoomBooking)
  booking(@Parent() { centreId, bookingId }: BookingDate, @Context() ctx: OperationContext) {
    return ctx.load(roomBookingById, centreId, bookingId);
  }
}
