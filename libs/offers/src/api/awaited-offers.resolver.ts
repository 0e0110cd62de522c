import { Id, Optional } from '@hjerterom/platform';
import { type OperationContext, PageArgs, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { listAwaitedOffers } from '../offer/list-awaited.js';
import { offerPolicy } from '../offer/offer.policy.js';
import { Offer, OfferConnection } from './offer.type.js';

@ArgsType()
class AwaitedOffersArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID, { nullable: true, description: 'To this volunteer only.' })
  @Optional()
  @Id()
  personId?: string | null;
}

@Resolver(() => Offer)
export class AwaitedOffersResolver {
  @Permission(offerPolicy, 'read')
  @Query(() => OfferConnection, { description: 'Offers without an answer, the one asked longest ago first.' })
  awaitedOffers(@Args() { centreId, ...page }: AwaitedOffersArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listAwaitedOffers(tx, page));
  }
}
