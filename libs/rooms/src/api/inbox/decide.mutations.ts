import { type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { blockRooms } from '../../booking/block-rooms.js';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { bumpBookings } from '../../booking/bump-bookings.js';
import { approveApplication, declineApplication } from '../../booking/decide-application.js';
import { endBlock } from '../../booking/end-block.js';
import { BookingRequestArgs } from '../booking/booking.inputs.js';
import { answer, BookingTimeNotPossible, DatesClash, NothingToChange } from '../booking/booking.results.js';
import { RoomBooking } from '../booking/booking.type.js';
import {
  ApproveRoomApplicationArgs,
  BlockRoomsArgs,
  DeclineRoomApplicationArgs,
  EndBlockArgs,
} from './decide.inputs.js';

const ApproveRoomApplicationResult = resultOf('ApproveRoomApplicationResult', [
  RoomBooking,
  DatesClash,
  NothingToChange,
]);
const DeclineRoomApplicationResult = resultOf('DeclineRoomApplicationResult', [RoomBooking, NothingToChange]);
const EndBlockResult = resultOf('EndBlockResult', [RoomBooking, NothingToChange]);
const OverruleResult = resultOf('OverruleResult', [RoomBooking, DatesClash, BookingTimeNotPossible]);

/** What the centre decides about its rooms. */
@Resolver()
export class DecideMutations {
  @Permission(bookingPolicy, 'decide')
  @Mutation(() => ApproveRoomApplicationResult, {
    description: 'Takes the rooms, all of the dates or none; or says who has them now, and what else there is.',
  })
  async approveRoomApplication(@Args() args: ApproveRoomApplicationArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, approveApplication));
  }

  @Permission(bookingPolicy, 'decide')
  @Mutation(() => DeclineRoomApplicationResult)
  async declineRoomApplication(@Args() args: DeclineRoomApplicationArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, declineApplication));
  }

  @Permission(bookingPolicy, 'block')
  @Mutation(() => OverruleResult)
  async blockRooms(@Args() args: BlockRoomsArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, blockRooms));
  }

  @Permission(bookingPolicy, 'block')
  @Mutation(() => EndBlockResult, {
    description: 'A closing that is under way is over sooner: what is left of it is free at once. What was stays.',
  })
  async endBlock(@Args() args: EndBlockArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, endBlock));
  }

  @Permission(bookingPolicy, 'overrule')
  @Mutation(() => OverruleResult, {
    description:
      'Books what goes before others: they lose the dates in the way, and are told at once what else is free.',
  })
  async bumpBookings(@Args() args: BookingRequestArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, bumpBookings));
  }
}
