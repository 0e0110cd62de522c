import type { Reason } from '@hjerterom/matching';
import { Person } from '@hjerterom/people/api';
import { connectionOf, PersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OfferedSpan } from '../contracts/index.js';
import type { AnswerWay, ClosedReason, OfferStatus } from '../offer/offer.states.js';

/** The names of the statuses in GraphQL. */
export const OfferStatusName = {
  SENT: 'sent',
  SEEN: 'seen',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, OfferStatus>;
registerEnumType(OfferStatusName, {
  name: 'OfferStatus',
  description: 'Where an offer stands.',
  valuesMap: {
    SENT: { description: 'Asked; nobody has looked yet.' },
    SEEN: { description: 'The link was opened; an answer is awaited.' },
    ACCEPTED: { description: 'A yes that stands.' },
    DECLINED: { description: 'A no.' },
    EXPIRED: { description: 'Nobody answered in time.' },
    WITHDRAWN: { description: 'Taken back, or given back after a yes: see `closedReason`.' },
  },
});

/** The names of the reasons for closing in GraphQL. */
export const OfferClosedReasonName = {
  FILLED: 'filled',
  CANCELLED: 'cancelled',
  WITHDRAWN: 'withdrawn',
  GIVEN_BACK: 'given-back',
  DONE: 'done',
  NOT_THIS_TIME: 'not-this-time',
  GATE_CLOSED: 'gate-closed',
} as const satisfies Record<string, ClosedReason>;
registerEnumType(OfferClosedReasonName, {
  name: 'OfferClosedReason',
  description: 'Why an offer is closed.',
  valuesMap: {
    NOT_THIS_TIME: { description: 'A no that asks to be asked again. A plain no has no reason.' },
    GATE_CLOSED: { description: 'They said yes, but what the task asks for counted no more.' },
  },
});

/** The names of the ways to answer in GraphQL. */
export const AnswerWayName = { LINK: 'link', PHONE: 'phone', APP: 'app' } as const satisfies Record<string, AnswerWay>;
registerEnumType(AnswerWayName, { name: 'AnswerWay', description: 'By which way an answer came.' });

@ObjectType({ description: 'One date of an offer.' })
export class OfferedDate {
  @Field(() => ID)
  occurrenceId!: string;

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;
}

@ObjectType({ description: 'That a question waits until it disturbs nobody.' })
export class OfferWaits {
  @Field(() => Date, { description: 'When it leaves.' })
  leavesAt!: Date;

  @Field(() => Boolean, { description: 'It is the volunteer who wants quiet until then, and not the centre alone.' })
  ownWish!: boolean;
}

@ObjectType({ description: 'A question put to one volunteer, and what became of it.' })
@PersonalData(
  ...['id', 'subjectKind', 'subjectId', 'personId', 'person', 'status', 'dates', 'reasons', 'sentAt', 'seenAt'],
  ...['answeredAt', 'answeredHow', 'expiresAt', 'closedReason', 'waits'],
)
export class Offer {
  readonly kind = 'Offer';

  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => String, { description: 'What kind of thing it is about: `need`.' })
  subjectKind!: string;

  @Field(() => ID, { description: 'What it is about.' })
  subjectId!: string;

  @Field(() => ID, { description: 'The volunteer.' })
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => OfferStatusName)
  status!: OfferStatus;

  @Field(() => [OfferedDate], { description: 'The dates that were offered, in the order of time.' })
  dates?: OfferedDate[];

  spans!: OfferedSpan[];
  reasons!: Reason[];

  @Field(() => Date)
  sentAt!: Date;

  @Field(() => OfferWaits, { nullable: true, description: 'Null once the question has left.' })
  waits?: OfferWaits | null;

  @Field(() => Date, { nullable: true, description: 'When the link was first opened.' })
  seenAt!: Date | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => AnswerWayName, { nullable: true })
  answeredHow!: AnswerWay | null;

  @Field(() => Date, { description: 'From when on a yes comes too late.' })
  expiresAt!: Date;

  @Field(() => OfferClosedReasonName, { nullable: true })
  closedReason!: ClosedReason | null;
}

@ObjectType()
export class OfferConnection extends connectionOf(Offer, 'Offer') {}

@ObjectType({ description: 'Somebody else was first. The one who said yes has been thanked.' })
export class AlreadyFilled {
  readonly kind = 'AlreadyFilled';

  @Field(() => ID)
  offerId!: string;
}

@ObjectType({ description: 'The time to answer had run out.' })
export class OfferExpired {
  readonly kind = 'OfferExpired';

  @Field(() => ID)
  offerId!: string;
}

@ObjectType({ description: 'The volunteer has promised something else at that time. The question still stands.' })
export class TimeClash {
  readonly kind = 'TimeClash';

  @Field(() => ID)
  offerId!: string;
}

@ObjectType({ description: 'What the task asks for is missing or has run out, so the yes could not be taken.' })
export class GateClosed {
  readonly kind = 'GateClosed';

  @Field(() => ID)
  offerId!: string;
}

@ObjectType({ description: 'This cannot be done with an offer that stands so.' })
export class OfferClosed {
  readonly kind = 'OfferClosed';

  @Field(() => ID)
  offerId!: string;

  @Field(() => OfferStatusName)
  status!: OfferStatus;
}

@ObjectType({ description: 'Nobody can give back a date that has begun.' })
export class DateHasBegun {
  readonly kind = 'DateHasBegun';

  @Field(() => ID)
  offerId!: string;
}

export const AnswerOfferResult = resultOf('AnswerOfferResult', [
  Offer,
  AlreadyFilled,
  OfferExpired,
  OfferClosed,
  TimeClash,
  GateClosed,
]);
export const WithdrawOfferResult = resultOf('WithdrawOfferResult', [
  Offer,
  AlreadyFilled,
  OfferExpired,
  OfferClosed,
  GateClosed,
]);
export const GiveBackPlaceResult = resultOf('GiveBackPlaceResult', [Offer, OfferClosed, DateHasBegun]);
