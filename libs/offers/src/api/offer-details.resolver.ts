import { Id } from '@hjerterom/platform';
import { type OperationContext, Permission, PersonalData } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { offerPolicy } from '../offer/offer.policy.js';
import { revealDetails } from '../offer/reveal-details.js';
import { Subjects } from '../offer/subjects.js';

@PersonalData('recipientName', 'address', 'phone', 'notes')
@ObjectType({ description: 'Who is helped, and where: for the one who said yes, until it is done.' })
export class OfferDetails {
  @Field(() => String)
  recipientName!: string;

  @Field(() => String, { nullable: true, description: 'Where to come, when it is not the rough place.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'What the centre wants the one who comes to know.' })
  notes!: string | null;
}

@ArgsType()
class OfferDetailsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  offerId!: string;
}

@Resolver(() => OfferDetails)
export class OfferDetailsResolver {
  constructor(private readonly subjects: Subjects) {}

  @Permission(offerPolicy, 'reveal')
  @Query(() => OfferDetails, {
    nullable: true,
    description: 'Whom the volunteer promised to help. Null when it is done, called off or given back.',
  })
  offerDetails(@Args() { centreId, offerId }: OfferDetailsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => revealDetails(tx, offerId, this.subjects));
  }
}
