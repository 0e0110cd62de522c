import { Id, Ids, List, LocalDate, LocalTime, OneOf, Optional, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CancelDates } from '../../booking/cancel-dates.js';
import { type Scope, scopes } from '../../booking/dates-in-scope.js';
import type { MoveDates } from '../../booking/move-dates.js';
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

@InputType({ description: 'To where: what is left out stays as it is.' })
export class MoveBookingDatesInput extends BookingDatesInput implements MoveDates {
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
  @WholeNumber({ min: 5, max: 7 * 24 * 60 })
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
export class MoveBookingDatesArgs extends mutationArgs(MoveBookingDatesInput) {}
