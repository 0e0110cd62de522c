import { Association, associationById } from '@hjerterom/associations/api';
import { sign } from '@hjerterom/kernel';
import { Config, type Tx } from '@hjerterom/platform';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { closeBookingFeed } from '../../feed/close-booking-feed.js';
import { feedPolicy } from '../../feed/feed.policy.js';
import { feedOfAssociation } from '../../feed/feed-of-association.js';
import { listOwnFeeds } from '../../feed/list-own-feeds.js';
import { makeBookingFeed as make } from '../../feed/make-booking-feed.js';
import {
  BookingFeed,
  BookingFeedArgs,
  type BookingFeedInput,
  BookingFeedOfAssociationArgs,
  BookingFeedsArgs,
  CloseBookingFeedResult,
  MakeBookingFeedResult,
} from './booking-feed.type.js';

/** Calendars of bookings at secret addresses. */
@Resolver(() => BookingFeed)
export class BookingFeedResolver {
  constructor(private readonly config: Config) {}

  @Permission(feedPolicy, 'keep')
  @Query(() => [BookingFeed], { description: 'The asker’s own, then those of the associations that they book for.' })
  bookingFeeds(@Args() { centreId }: BookingFeedsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, listOwnFeeds);
  }

  @Permission(feedPolicy, 'close')
  @Query(() => BookingFeed, { description: 'Of an association: for whoever books for it, and for the leader.' })
  bookingFeedOfAssociation(
    @Args() { centreId, associationId }: BookingFeedOfAssociationArgs,
    @Context() ctx: OperationContext,
  ) {
    return ctx.read(centreId, (tx) => feedOfAssociation(tx, associationId));
  }

  @Permission(feedPolicy, 'keep')
  @Mutation(() => MakeBookingFeedResult, {
    description: 'Makes a secret address for a calendar of bookings; the one before opens nothing any more.',
  })
  async makeBookingFeed(@Args() args: BookingFeedArgs, @Context() ctx: OperationContext) {
    // Of whoever asks and the key, so that the same key gives the same answer and the secret is kept nowhere.
    const asked = [ctx.actor(args.centreId).personId, args.input.associationId, args.idempotencyKey];
    const secret = sign(this.config.secret, 'booking-feed', JSON.stringify(asked));
    const outcome = await ctx.act(args, function makeBookingFeed(tx: Tx, { associationId }: BookingFeedInput) {
      return make(tx, { associationId, secret });
    });
    if (outcome.kind === 'BookingsInOwnCalendar') return { ...outcome, volunteer: true };
    if (outcome.kind !== 'BookingFeed') return outcome;
    return { kind: 'BookingFeedMade', address: `${this.config.publicUrl}/calendar/bookings/${secret}.ics` };
  }

  @Permission(feedPolicy, 'close')
  @Mutation(() => CloseBookingFeedResult, { description: 'The secret address opens nothing any more.' })
  async closeBookingFeed(@Args() args: BookingFeedArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, closeBookingFeed);
    return outcome.kind === 'BookingFeed' ? { ...outcome, centreId: args.centreId, since: null } : outcome;
  }

  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: BookingFeed, @Context() ctx: OperationContext) {
    return associationId === null ? null : ctx.load(associationById, centreId, associationId);
  }
}
