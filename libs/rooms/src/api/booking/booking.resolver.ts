import { Association, associationById } from '@hjerterom/associations/api';
import { Person, personById } from '@hjerterom/people/api';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { applyForRooms } from '../../booking/apply-for-rooms.js';
import { bookRooms } from '../../booking/book-rooms.js';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { cancelDates } from '../../booking/cancel-dates.js';
import { holdRooms } from '../../booking/hold-rooms.js';
import { letGoOfRooms } from '../../booking/let-go.js';
import { listBookingsOf, listOwnBookings } from '../../booking/list-bookings.js';
import { moveDates } from '../../booking/move-dates.js';
import { takeBackDates } from '../../booking/take-back-dates.js';
import { BookingArgs, BookingsOfAssociationArgs, OwnBookingsArgs } from './booking.args.js';
import { BookingRequestArgs, LetGoOfRoomsArgs } from './booking.inputs.js';
import { datesOfBooking, nextDateOfBooking, roomBookingById } from './booking.loaders.js';
import {
  ApplyForRoomsResult,
  answer,
  BookRoomsResult,
  CancelBookingDatesResult,
  ChangeBookingDatesResult,
  HoldRoomsResult,
  LetGoOfRoomsResult,
} from './booking.results.js';
import { BookingDate, RoomBooking, RoomBookingConnection } from './booking.type.js';
import { BookingDatesArgs, MoveBookingDatesArgs, TakeBackBookingDatesArgs } from './change.inputs.js';

@Resolver(() => RoomBooking)
export class RoomBookingResolver {
  @Permission(bookingPolicy, 'read')
  @Query(() => RoomBooking, { nullable: true })
  roomBooking(@Args() { centreId, id }: BookingArgs, @Context() ctx: OperationContext) {
    return ctx.load(roomBookingById, centreId, id);
  }

  @Permission(bookingPolicy, 'read')
  @Query(() => RoomBookingConnection, {
    description: 'What the asker, or an association that they book for, has booked or applied for. The newest first.',
  })
  myRoomBookings(@Args() { centreId, ...page }: OwnBookingsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listOwnBookings(tx, page));
  }

  @Permission(bookingPolicy, 'read')
  @Query(() => RoomBookingConnection, { description: 'What an association has. The newest first.' })
  bookingsOfAssociation(@Args() { centreId, ...of }: BookingsOfAssociationArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listBookingsOf(tx, of));
  }

  @Permission(bookingPolicy, 'book')
  @Mutation(() => HoldRoomsResult, {
    description: 'Keeps rooms for ten minutes while a form is open. Earlier ones of the same person are let go.',
  })
  async holdRooms(@Args() args: BookingRequestArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, holdRooms));
  }

  @Permission(bookingPolicy, 'book')
  @Mutation(() => LetGoOfRoomsResult, { description: 'The form was closed.' })
  async letGoOfRooms(@Args() args: LetGoOfRoomsArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, letGoOfRooms));
  }

  @Permission(bookingPolicy, 'book')
  @Mutation(() => BookRoomsResult, { description: 'All of the dates, or none.' })
  async bookRooms(@Args() args: BookingRequestArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, bookRooms));
  }

  @Permission(bookingPolicy, 'book')
  @Mutation(() => ApplyForRoomsResult, { description: 'Asks the centre. Only what is free; it holds nothing.' })
  async applyForRooms(@Args() args: BookingRequestArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, applyForRooms));
  }

  @Permission(bookingPolicy, 'change')
  @Mutation(() => ChangeBookingDatesResult, { description: 'In days and on the clock. All of the dates, or none.' })
  async moveBookingDates(@Args() args: MoveBookingDatesArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, moveDates));
  }

  @Permission(bookingPolicy, 'change')
  @Mutation(() => CancelBookingDatesResult, { description: 'They stay in the history; the rooms are free at once.' })
  async cancelBookingDates(@Args() args: BookingDatesArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, cancelDates));
  }

  @Permission(bookingPolicy, 'change')
  @Mutation(() => ChangeBookingDatesResult, {
    description: 'Takes back a cancellation, where the rooms are still free.',
  })
  async takeBackBookingDates(@Args() args: TakeBackBookingDatesArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, takeBackDates));
  }

  @ResolveField(() => Person, { nullable: true })
  bookedBy(@Parent() { centreId, madeBy }: RoomBooking, @Context() ctx: OperationContext) {
    return madeBy === null ? null : ctx.load(personById, centreId, madeBy);
  }

  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: RoomBooking, @Context() ctx: OperationContext) {
    return associationId === null ? null : ctx.load(associationById, centreId, associationId);
  }

  @ResolveField(() => [BookingDate])
  dates(@Parent() { centreId, id }: RoomBooking, @Context() ctx: OperationContext) {
    return ctx.load(datesOfBooking, centreId, id);
  }

  @ResolveField(() => BookingDate, { nullable: true })
  nextDate(@Parent() { centreId, id }: RoomBooking, @Context() ctx: OperationContext) {
    return ctx.load(nextDateOfBooking, centreId, id);
  }
}
