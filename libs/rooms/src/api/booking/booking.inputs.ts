import {
  Codes,
  Id,
  Ids,
  List,
  LocalDate,
  LocalDates,
  LocalTime,
  Nested,
  NestedList,
  Optional,
  Text,
  Texts,
  WholeNumber,
} from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LetGoOfRooms } from '../../booking/let-go.js';
import type { BookingRequest } from '../../booking/request.js';
import { type Instead, longestOnce, type WhenToBook } from '../../booking/slots-of.js';

/** As many dates as there can be, and so many rooms in one booking. */
const most = { dates: 400, rooms: 20 };

@InputType({ description: 'On this date other rooms, another day, another time. What is left out stays as it is.' })
export class InsteadInput implements Instead {
  @Field(() => String, { description: 'The date by the rule, `YYYY-MM-DD`.' })
  @LocalDate()
  date!: string;

  @Field(() => [ID], { nullable: true })
  @Optional()
  @List({ min: 1, max: most.rooms })
  @Ids({ max: most.rooms })
  roomIds?: string[] | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`.' })
  @Optional()
  @LocalDate()
  startDate?: string | null;

  @Field(() => String, { nullable: true, description: '`HH:MM`.' })
  @Optional()
  @LocalTime()
  startTime?: string | null;
}

@InputType({ description: 'When rooms are wanted: once, or by a rule that ends. Local dates and times of the centre.' })
export class WhenToBookInput implements WhenToBook {
  @Field(() => String, { description: 'The first day it can be, `YYYY-MM-DD`.' })
  @LocalDate()
  startDate!: string;

  @Field(() => String, { description: '`HH:MM`.' })
  @LocalTime()
  startTime!: string;

  @Field(() => Int, {
    description:
      'How long, in minutes: to a week where it repeats or is borrowed, to a year where the centre has it once.',
  })
  @WholeNumber({ min: 5, max: longestOnce })
  minutes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The value of an RRULE (RFC 5545) with COUNT or UNTIL; once when left out.',
  })
  @Optional()
  @Text({ max: 500 })
  rrule?: string | null;

  @Field(() => Boolean, { nullable: true })
  @Optional()
  skipPublicHolidays?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Also when the schools are closed.' })
  @Optional()
  skipSchoolBreaks?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Dates by the rule on which it is not.' })
  @Optional()
  @LocalDates({ max: most.dates })
  leaveOut?: string[] | null;

  @Field(() => [InsteadInput], { nullable: true, description: 'Dates by the rule on which it is otherwise.' })
  @Optional()
  @NestedList(() => InsteadInput, { max: most.dates })
  instead?: InsteadInput[] | null;
}

@InputType({ description: 'Rooms, times, for whom, and what the rooms must have when others are looked for.' })
export class BookingRequestInput implements BookingRequest {
  @Field(() => [ID], { description: 'All of them, at the same times.' })
  @List({ min: 1, max: most.rooms })
  @Ids({ max: most.rooms })
  roomIds!: string[];

  @Field(() => WhenToBookInput)
  @Nested(() => WhenToBookInput)
  when!: WhenToBookInput;

  @Field(() => ID, { nullable: true, description: 'For the centre itself when left out.' })
  @Optional()
  @Id()
  associationId?: string | null;

  @Field(() => String, { description: 'What the rooms are wanted for.' })
  @Text({ max: 200 })
  purpose!: string;

  @Field(() => Int, { nullable: true, description: 'How many will be there.' })
  @Optional()
  @WholeNumber({ min: 1, max: 10_000 })
  participants?: number | null;

  @Field(() => String, { nullable: true, description: 'The code of a set-up.' })
  @Optional()
  @Text({ max: 40 })
  setup?: string | null;

  @Field(() => [String], { nullable: true, description: 'What is ticked of the rooms’ checklists, word for word.' })
  @Optional()
  @Texts({ max: 300, most: 40 })
  permitTicks?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those who book are reminded the day before each date. Left out: of a single date, and of no series.',
  })
  @Optional()
  remind?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Codes of what another room must have.' })
  @Optional()
  @Codes({ max: 20 })
  equipment?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of how another room must be.' })
  @Optional()
  @Codes({ max: 20 })
  accessibility?: string[] | null;
}

@InputType()
export class LetGoOfRoomsInput implements LetGoOfRooms {
  @Field(() => ID, { description: 'What `holdRooms` answered.' })
  @Id()
  bookingId!: string;
}

@ArgsType()
export class ClashesArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => BookingRequestInput)
  @Nested(() => BookingRequestInput)
  request!: BookingRequestInput;
}

@ArgsType()
export class BookingRequestArgs extends mutationArgs(BookingRequestInput) {}

@ArgsType()
export class LetGoOfRoomsArgs extends mutationArgs(LetGoOfRoomsInput) {}
