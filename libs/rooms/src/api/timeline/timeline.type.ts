import { NoPersonalData, PersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TimelineStatus } from '../../timeline/rooms-timeline.js';

export const TimelineStatusEnum = {
  HELD: 'held',
  APPLIED: 'applied',
  BOOKED: 'booked',
  BLOCKED: 'blocked',
} as const satisfies Record<string, TimelineStatus>;
registerEnumType(TimelineStatusEnum, {
  name: 'TimelineStatus',
  description: 'How a time in a room looks.',
  valuesMap: {
    HELD: { description: 'Kept for some minutes while a form is open.' },
    APPLIED: { description: 'Applied for: it holds nothing. For those who run the centre.' },
    BLOCKED: { description: 'Closed for repairs.' },
  },
});

// What stands here is all plain properties, and what may not be seen is not read: a resolver for each of thousands of
// fields is what would cost.
@ObjectType({ description: 'A time that somebody has in a room, on the clock of the centre.' })
@PersonalData('id', 'bookingId', 'roomIds', 'start', 'end', 'status', 'association', 'purpose', 'participants')
export class TimelineDate {
  @Field(() => ID, { description: 'Of the date of the booking.' })
  id!: string;

  @Field(() => ID)
  bookingId!: string;

  @Field(() => [ID], { description: 'All of its rooms; another has floor in common with one of them.' })
  roomIds!: readonly string[];

  @Field(() => String, { description: '`YYYY-MM-DDTHH:MM`.' })
  start!: string;

  @Field(() => String, { description: '`YYYY-MM-DDTHH:MM`.' })
  end!: string;

  @Field(() => TimelineStatusEnum)
  status!: TimelineStatus;

  @Field(() => String, { nullable: true, description: 'The association that has it.' })
  association!: string | null;

  @Field(() => String, { nullable: true, description: 'For those who run the centre; of a block, for everybody.' })
  purpose!: string | null;

  @Field(() => Int, { nullable: true, description: 'For those who run the centre.' })
  participants!: number | null;
}

@ObjectType({ description: 'A room, and what is in it.' })
@NoPersonalData('What there is to borrow; what it is borrowed for is in TimelineDate.')
export class TimelineRoom {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  building!: string;

  @Field(() => Int, { nullable: true, description: 'In its roomiest set-up.' })
  capacity!: number | null;

  @Field(() => Int)
  setupMinutes!: number;

  @Field(() => Int)
  clearingMinutes!: number;

  @Field(() => Boolean)
  decidedByCentre!: boolean;

  @Field(() => [TimelineDate], { description: 'In order of time, also those of rooms that it shares floor with.' })
  dates!: readonly TimelineDate[];
}
