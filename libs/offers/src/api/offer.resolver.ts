import { reasonInWords } from '@hjerterom/matching';
import { Person, personById } from '@hjerterom/people/api';
import { type InvalidInput, type OperationContext, type Outcome, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listOffers } from '../offer/list-offers.js';
import { offerPolicy } from '../offer/offer.policy.js';
import { Subjects } from '../offer/subjects.js';
import { AnswerOfferArgs, GiveBackPlaceArgs, OffersArgs, WithdrawOfferArgs } from './offer.args.js';
import { offerById, waitingOfferById } from './offer.loaders.js';
import {
  AnswerOfferResult,
  GiveBackPlaceResult,
  Offer,
  OfferConnection,
  OfferedDate,
  OfferWaits,
  WithdrawOfferResult,
} from './offer.type.js';
import { offerVerbs } from './offer.verbs.js';

@Resolver(() => Offer)
export class OfferResolver {
  private readonly verbs: ReturnType<typeof offerVerbs>;

  constructor(subjects: Subjects) {
    this.verbs = offerVerbs(subjects);
  }

  @Query(() => OfferConnection, { description: 'Who has been asked, newest first.' })
  @Permission(offerPolicy, 'read')
  offers(@Args() { centreId, ...filter }: OffersArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listOffers(tx, filter));
  }

  @Mutation(() => AnswerOfferResult, { description: 'An answer given by phone, or by the volunteer signed in.' })
  @Permission(offerPolicy, 'answer')
  async answerOffer(@Args() args: AnswerOfferArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, this.verbs.answerOffer));
  }

  @Mutation(() => WithdrawOfferResult, { description: 'Takes one question back; whoever was asked is thanked.' })
  @Permission(offerPolicy, 'withdraw')
  async withdrawOffer(@Args() args: WithdrawOfferArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, this.verbs.withdrawOffer));
  }

  @Mutation(() => GiveBackPlaceResult, { description: 'The volunteer cannot come after all.' })
  @Permission(offerPolicy, 'giveBack')
  async giveBackPlace(@Args() args: GiveBackPlaceArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, this.verbs.giveBackPlace));
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() offer: Offer, @Context() ctx: OperationContext) {
    return ctx.load(personById, offer.centreId, offer.personId);
  }

  @ResolveField(() => [OfferedDate])
  dates(@Parent() offer: Offer): OfferedDate[] {
    return offer.spans.map(({ occurrenceId, during: { start, end } }) => ({ occurrenceId, start, end }));
  }

  @ResolveField(() => OfferWaits, { nullable: true })
  waits(@Parent() offer: Offer, @Context() ctx: OperationContext) {
    return ctx.load(waitingOfferById, offer.centreId, offer.id);
  }

  @ResolveField(() => [String], { description: 'Why this volunteer, in the language of the one who asks.' })
  reasons(@Parent() offer: Offer, @Context() ctx: OperationContext): string[] {
    return offer.reasons.map((reason) => reasonInWords(reason, ctx.session.language));
  }
}

const changed = new Set(['OfferAccepted', 'OfferDeclined', 'OfferWithdrawn', 'PlaceGivenBack']);

/** The offer as it stands now where something was done with it, else why it was not. */
function answer(ctx: OperationContext, centreId: string, outcome: InvalidInput | (Outcome & { offerId: string })) {
  const done = 'offerId' in outcome && changed.has(outcome.kind);
  return done ? ctx.load(offerById, centreId, outcome.offerId) : outcome;
}
