import { Id, Ids, List, LocalDate, LocalTime, NestedList, OneOf, Optional, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CancelDates } from '../../booking/cancel-dates.js';
import { type Scope, scopes } from '../../booking/dates-in-scope.js';
import type { MoveDates } from '../../booking/move-dates.js';
import type { DateOtherwise } from '../../booking/one-by-one.js';
import { longestOnce } from '../../booking/slots-of.js';
import type { TakeBackDates } from '../../booking/take-back-dates.js';
import { ScopeEnum } from './enums.js';

@InputType({ description: 'One date of a booking, this and those after it, or all that are still to come.' })
export class BookingDatesInput implements CancelDates {
  @Field(() => ID, { description: 'The date that is pointed at.' })
  @Id()
  occurrenceId!: string;

  @Field(() => ScopeEnum)
  @OneOf(scopes)
  scope!: Scope;
}

/** As many dates as a booking can have. */
const mostDates = 400;

@InputType({ description: 'A date that goes another way than the others. What is left out is as for them.' })
export class DateOtherwiseInput implements DateOtherwise {
  @Field(() => ID, { description: 'The date.' })
  @Id()
  occurrenceId!: string;

  @Field(() => [ID], { nullable: true })
  @Optional()
  @List({ min: 1, max: 20 })
  @Ids({ max: 20 })
  roomIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The local day, `YYYY-MM-DD`.' })
  @Optional()
  @LocalDate()
  startDate?: string | null;

  @Field(() => String, { nullable: true, description: '`HH:MM` on the centre’s clock.' })
  @Optional()
  @LocalTime()
  startTime?: string | null;
}

@InputType({ description: 'Dates to take back, and what is said of single ones that clash.' })
export class TakeBackBookingDatesInput extends BookingDatesInput implements TakeBackDates {
  @Field(() => [DateOtherwiseInput], { nullable: true, description: 'These go another way than the others.' })
  @Optional()
  @NestedList(() => DateOtherwiseInput, { max: mostDates })
  instead?: DateOtherwiseInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'These stay as they are.' })
  @Optional()
  @Ids({ max: mostDates })
  leave?: string[] | null;
}

@InputType({ description: 'To where: what is left out stays as it is.' })
export class MoveBookingDatesInput extends TakeBackBookingDatesInput implements MoveDates {
  @Field(() => String, {
    nullable: true,
    description: 'The new local day of the date pointed at, `YYYY-MM-DD`; the others are moved by as many days.',
  })
  @Optional()
  @LocalDate()
  startDate?: string | null;

  @Field(() => String, { nullable: true, description: '`HH:MM` on the centre’s clock, on every date.' })
  @Optional()
  @LocalTime()
  startTime?: string | null;

  @Field(() => Int, { nullable: true, description: 'The new length.' })
  @Optional()
  @WholeNumber({ min: 5, max: longestOnce })
  minutes?: number | null;

  @Field(() => [ID], { nullable: true, description: 'The new rooms.' })
  @Optional()
  @List({ min: 1, max: 20 })
  @Ids({ max: 20 })
  roomIds?: string[] | null;
}

@ArgsType()
export class BookingDatesArgs extends mutationArgs(BookingDatesInput) {}

@ArgsType()
export class TakeBackBookingDatesArgs extends mutationArgs(TakeBackBookingDatesInput) {}

@ArgsType()
export class MoveBookingDatesArgs extends mutationArgs(MoveBookingDatesInput) {}
