import { Instant, LocalDate, LocalTime, Nested, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import type { WhenGiven } from '../need/when-given.js';

/** From five minutes to twelve hours. */
const length = { min: 5, max: 720 };
const usual = 'In minutes; the kind’s usual length when left out.';

@InputType({ description: 'At a time.' })
export class FixedTimeInput {
  @Field(() => Date)
  @Instant()
  startsAt!: Date;

  @Field(() => Int, { nullable: true, description: usual })
  @Optional()
  @WholeNumber(length)
  minutes?: number | null;
}

@InputType({ description: 'Some time within a window, such as «an hour before Friday».' })
export class WindowInput {
  @Field(() => Date)
  @Instant()
  from!: Date;

  @Field(() => Date)
  @Instant()
  to!: Date;

  @Field(() => Int, { nullable: true, description: usual })
  @Optional()
  @WholeNumber(length)
  minutes?: number | null;
}

@InputType({ description: 'Again and again, at the same time on the clock of the centre.' })
export class SeriesInput {
  @Field(() => String, { description: 'The value of an RRULE (RFC 5545), such as `FREQ=WEEKLY;BYDAY=TU`.' })
  @Text({ max: 500 })
  rrule!: string;

  @Field(() => String, { description: 'The first day it can be, `YYYY-MM-DD`.' })
  @LocalDate()
  startDate!: string;

  @Field(() => String, { description: '`HH:MM`.' })
  @LocalTime()
  startTime!: string;

  @Field(() => Int, { nullable: true, description: usual })
  @Optional()
  @WholeNumber(length)
  minutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day it can be, `YYYY-MM-DD`; it goes on when left out.',
  })
  @Optional()
  @LocalDate()
  untilDate?: string | null;
}

@InputType({ description: 'When help is needed: exactly one of the three.' })
export class WhenInput implements WhenGiven {
  @Field(() => FixedTimeInput, { nullable: true })
  @Optional()
  @Nested(() => FixedTimeInput)
  fixed?: FixedTimeInput | null;

  @Field(() => WindowInput, { nullable: true })
  @Optional()
  @Nested(() => WindowInput)
  window?: WindowInput | null;

  @Field(() => SeriesInput, { nullable: true })
  @Optional()
  @Nested(() => SeriesInput)
  series?: SeriesInput | null;
}
