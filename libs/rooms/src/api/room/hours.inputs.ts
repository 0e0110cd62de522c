import { After, LocalDate, LocalTime, NestedList, WholeNumber } from '@hjerterom/platform';
import { Field, InputType, Int } from '@nestjs/graphql';

/** Six times a day is more than any room opens. */
const mostOpenings = 42;
const mostSeasons = 20;

@InputType({ description: 'A time of the week at which a room is open, on the clock of the centre.' })
export class RoomOpeningInput {
  @Field(() => Int, { description: 'ISO 8601: Monday is 1.' })
  @WholeNumber({ min: 1, max: 7 })
  weekday!: number;

  @Field(() => String, { description: '`HH:MM`.' })
  @LocalTime()
  from!: string;

  @Field(() => String, { description: '`HH:MM` or 24:00, later than `from`.' })
  @LocalTime({ end: true })
  @After('from')
  to!: string;
}

@InputType({ description: 'Days on which other hours hold than usual; none of them: closed.' })
export class RoomSeasonInput {
  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  @LocalDate()
  from!: string;

  @Field(() => String, { description: 'The last day, `YYYY-MM-DD`.' })
  @LocalDate()
  @After('from', { orSame: true })
  to!: string;

  @Field(() => [RoomOpeningInput])
  @NestedList(() => RoomOpeningInput, { max: mostOpenings })
  openings!: RoomOpeningInput[];
}

@InputType({ isAbstract: true })
export abstract class WeekOfRoomInput {
  @Field(() => [RoomOpeningInput], { description: 'Always open when there is neither this nor a season.' })
  @NestedList(() => RoomOpeningInput, { max: mostOpenings })
  openings!: RoomOpeningInput[];

  @Field(() => [RoomSeasonInput], { description: 'No two have a day in common.' })
  @NestedList(() => RoomSeasonInput, { max: mostSeasons })
  seasons!: RoomSeasonInput[];
}
