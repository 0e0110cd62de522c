import { Id, OneOf, Optional } from '@hjerterom/platform';
import { mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { type OfferAnswer, offerAnswers } from '../offer/answer-offer.js';
import { type OfferStatus, offerStatuses } from '../offer/offer.states.js';
import { OfferStatusName } from './offer.type.js';

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => OfferStatusName, { nullable: true })
  @Optional()
  @OneOf(offerStatuses)
  status?: OfferStatus | null;

  @Field(() => ID, { nullable: true, description: 'About this need, say.' })
  @Optional()
  @Id()
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this volunteer.' })
  @Optional()
  @Id()
  personId?: string | null;
}

/** The names of the answers in GraphQL. */
export const AnswerName = { YES: 'yes', NO: 'no', NOT_THIS_TIME: 'not-this-time' } as const satisfies Record<
  string,
  OfferAnswer
>;
registerEnumType(AnswerName, {
  name: 'OfferAnswer',
  description: 'What the volunteer says.',
  valuesMap: { NOT_THIS_TIME: { description: 'A no, and: please ask me again.' } },
});

@InputType()
export class AnswerOfferInput {
  @Field(() => ID)
  @Id()
  offerId!: string;

  @Field(() => AnswerName)
  @OneOf(offerAnswers)
  answer!: OfferAnswer;
}

@ArgsType()
export class AnswerOfferArgs extends mutationArgs(AnswerOfferInput) {}

@InputType()
export class WithdrawOfferInput {
  @Field(() => ID)
  @Id()
  offerId!: string;
}

@ArgsType()
export class WithdrawOfferArgs extends mutationArgs(WithdrawOfferInput) {}

@InputType()
export class GiveBackPlaceInput {
  @Field(() => ID)
  @Id()
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'The one date; all that have not begun when it is left out.' })
  @Optional()
  @Id()
  occurrenceId?: string | null;
}

@ArgsType()
export class GiveBackPlaceArgs extends mutationArgs(GiveBackPlaceInput) {}
