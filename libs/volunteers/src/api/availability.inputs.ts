import { After, Id, LocalDate, LocalTime, NestedList, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SetAvailability } from '../index.js';

@InputType()
export class WeeklyWindowInput {
  @Field(() => Int, { description: 'ISO 8601: Monday is 1, Sunday is 7.' })
  @WholeNumber({ min: 1, max: 7 })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM.' })
  @LocalTime()
  from!: string;

  @Field(() => String, { description: 'HH:MM or 24:00, after `from`. Over midnight is two windows.' })
  @LocalTime({ end: true })
  @After('from')
  to!: string;
}

@InputType()
export class AvailabilityExceptionInput {
  @Field(() => String, { description: 'Local date.' })
  @LocalDate()
  from!: string;

  @Field(() => String, { description: 'Local date; the last of the days.' })
  @LocalDate()
  @After('from', { orSame: true })
  to!: string;

  @Field(() => Boolean, { description: 'Free then; else away.' })
  available!: boolean;

  @Field(() => String, { nullable: true, description: 'HH:MM on each of the days; from midnight when left out.' })
  @Optional()
  @LocalTime()
  fromTime?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'HH:MM or 24:00 on each of the days; to midnight when left out.',
  })
  @Optional()
  @LocalTime({ end: true })
  @After('fromTime')
  toTime?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 200, min: 0 })
  note?: string | null;
}

@InputType()
export class SetAvailabilityInput implements SetAvailability {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => [WeeklyWindowInput], { description: 'The usual week: the whole of it.' })
  @NestedList(() => WeeklyWindowInput, { max: 50 })
  weekly!: WeeklyWindowInput[];

  @Field(() => [AvailabilityExceptionInput], {
    description: 'All exceptions, in order: where two name the same day, the later wins.',
  })
  @NestedList(() => AvailabilityExceptionInput, { max: 50 })
  exceptions!: AvailabilityExceptionInput[];
}
