import { Association } from '@hjerterom/associations/api';
import { Id, Optional } from '@hjerterom/platform';
import { mutationArgs, PersonalData, resultOf } from '@hjerterom/platform/api';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { FeedNode } from '../../feed/list-own-feeds.js';
import type { FeedOf } from '../../feed/own-feed.js';

@PersonalData('id', 'association', 'since')
@ObjectType({ description: 'A calendar of what is booked, and whether it can be read at a secret address.' })
export class BookingFeed implements FeedNode {
  readonly kind!: 'BookingFeed';
  centreId!: string;
  associationId!: string | null;

  @Field(() => ID, { description: 'The association’s, or the asker’s own.' })
  id!: string;

  @Field(() => Association, { nullable: true, description: 'Null: the asker’s own, with those of all they book for.' })
  association?: Association | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when there is an address.' })
  since!: Date | null;
}

@PersonalData('address')
@ObjectType({ description: 'Where bookings can be read from now on. It is said this once.' })
export class BookingFeedMade {
  readonly kind = 'BookingFeedMade';

  @Field(() => String, { description: 'A secret: whoever has it reads which rooms are booked when.' })
  address!: string;
}

@ObjectType({ description: 'Nothing was made: who asks has a volunteer’s calendar, and the bookings are in that one.' })
export class BookingsInOwnCalendar {
  readonly kind!: 'BookingsInOwnCalendar';

  @Field(() => Boolean)
  volunteer!: boolean;
}

@InputType({ description: 'The calendar of an association, or the asker’s own.' })
export class BookingFeedInput implements FeedOf {
  @Field(() => ID, { nullable: true, description: 'The asker’s own when left out.' })
  @Optional()
  @Id()
  associationId?: string | null;
}

@ArgsType()
export class BookingFeedArgs extends mutationArgs(BookingFeedInput) {}

@ArgsType()
export class BookingFeedsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class BookingFeedOfAssociationArgs extends BookingFeedsArgs {
  @Field(() => ID)
  @Id()
  associationId!: string;
}

export const MakeBookingFeedResult = resultOf('MakeBookingFeedResult', [BookingFeedMade, BookingsInOwnCalendar]);
export const CloseBookingFeedResult = resultOf('CloseBookingFeedResult', [BookingFeed]);
