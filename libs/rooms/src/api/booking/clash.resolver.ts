import { Association, associationById } from '@hjerterom/associations/api';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { askForClashes, type Prospect } from '../../booking/ask-for-clashes.js';
import { bookingPolicy } from '../../booking/booking.policy.js';
import type { WhenNotPossibleOutcome } from '../../booking/outcome.js';
import type { Clash } from '../../taking/clash-report.js';
import { Room } from '../room/room.type.js';
import { ClashesArgs } from './booking.inputs.js';
import { roomBookingById, roomsByIds } from './booking.loaders.js';
import { RoomBooking } from './booking.type.js';
import { BookingProspect, BookingSlot, DateClash } from './clash.type.js';

@Resolver(() => BookingProspect)
export class BookingProspectResolver {
  @Permission(bookingPolicy, 'book')
  @Query(() => BookingProspect, { description: 'Every clash of a request, before anything is sent.' })
  clashesOfRequest(@Args() { centreId, request }: ClashesArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, async (tx) => shown(await askForClashes(tx, request), centreId));
  }
}

@Resolver(() => DateClash)
export class DateClashResolver {
  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: DateClash, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }

  @ResolveField(() => [Association])
  async takenBy(@Parent() { centreId, associationIds }: DateClash, @Context() ctx: OperationContext) {
    const known = await Promise.all(associationIds.map((id) => ctx.load(associationById, centreId, id)));
    return known.filter((association) => association !== null);
  }

  @ResolveField(() => [RoomBooking])
  async bookings(@Parent() { centreId, bookingIds }: DateClash, @Context() ctx: OperationContext) {
    const known = await Promise.all(bookingIds.map((id) => ctx.load(roomBookingById, centreId, id)));
    return known.filter((booking) => booking !== null);
  }
}

@Resolver(() => BookingSlot)
export class BookingSlotResolver {
  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: BookingSlot, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }
}

/** Clashes, each with the centre in which what it names is to be loaded. */
export function clashesIn(centreId: string, clashes: readonly Clash[]): DateClash[] {
  return clashes.map((clash) => ({
    ...clash,
    centreId,
    alternatives: clash.alternatives.map((one) => ({ ...one, centreId })),
  }));
}

function shown(prospect: Prospect | WhenNotPossibleOutcome, centreId: string): BookingProspect {
  if (prospect.kind === 'BookingTimeNotPossible') {
    return { problem: prospect.reason, slots: [], decidedByCentre: [], clashes: [] };
  }
  const { slots, decidedByCentre, clashes } = prospect;
  return {
    problem: null,
    slots: slots.map((slot) => ({ ...slot, centreId })),
    decidedByCentre,
    clashes: clashesIn(centreId, clashes),
  };
}
