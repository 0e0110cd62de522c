import { Association, associationById } from '@hjerterom/associations/api';
import { found } from '@hjerterom/platform';
import { defineLoader, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { leaveWaiting, takeOffered } from '../../waiting/answer-offer.js';
import { joinWaiting } from '../../waiting/join-waiting.js';
import { waitingPolicy } from '../../waiting/waiting.policy.js';
import { listWaiting, waitingByIds } from '../../waiting/waiting-list.js';
import { BookingRequestArgs } from '../booking/booking.inputs.js';
import { roomsByIds } from '../booking/booking.loaders.js';
import { answer as bookingAnswer } from '../booking/booking.results.js';
import { Room } from '../room/room.type.js';
import {
  JoinWaitingListResult,
  LeaveWaitingListResult,
  TakeOfferedRoomResult,
  WaitingListArgs,
  WaitingPlace,
  WaitingPlaceArgs,
} from './waiting.type.js';

const waitingById = defineLoader('rooms.waiting', waitingByIds, ({ id }) => id);

/** Who waits for rooms. */
@Resolver(() => WaitingPlace)
export class WaitingPlaceResolver {
  @Permission(waitingPolicy, 'read')
  @Query(() => [WaitingPlace], {
    description: 'Those who wait, in order: all for those who run the centre, else of the associations one books for.',
  })
  waitingList(@Args() { centreId }: WaitingListArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, listWaiting);
  }

  @Permission(waitingPolicy, 'join')
  @Mutation(() => JoinWaitingListResult, {
    description:
      'Waits for all the dates of a request, last in the order. When at least half of those left are free, they are offered.',
  })
  async joinWaitingList(@Args() args: BookingRequestArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, joinWaiting);
    if (outcome.kind === 'WaitingPlace') return place(ctx, args.centreId, outcome.waitingId);
    if (outcome.kind === 'NothingInTheWay') return { ...outcome, free: true };
    return outcome.kind === 'InvalidInput' ? outcome : bookingAnswer(ctx, args.centreId, outcome);
  }

  @Permission(waitingPolicy, 'answer')
  @Mutation(() => TakeOfferedRoomResult, {
    description: 'Takes what became free, just the dates that were offered: booked, or applied for.',
  })
  async takeOfferedRoom(@Args() args: WaitingPlaceArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, takeOffered);
    if (outcome.kind !== 'RoomNotOffered') return bookingAnswer(ctx, args.centreId, outcome);
    return { kind: outcome.kind, place: await place(ctx, args.centreId, outcome.waitingId) };
  }

  @Permission(waitingPolicy, 'answer')
  @Mutation(() => LeaveWaitingListResult, { description: 'Waits no more; what was offered goes to the next.' })
  async leaveWaitingList(@Args() args: WaitingPlaceArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, leaveWaiting);
    if (outcome.kind === 'InvalidInput') return outcome;
    const now = await place(ctx, args.centreId, outcome.waitingId);
    return outcome.kind === 'WaitingPlace' ? now : { kind: outcome.kind, place: now };
  }

  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: WaitingPlace, @Context() ctx: OperationContext) {
    return ctx.load(associationById, centreId, associationId);
  }

  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: WaitingPlace, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }
}

async function place(ctx: OperationContext, centreId: string, id: string) {
  return found(await ctx.load(waitingById, centreId, id), 'place on the waiting list');
}
