import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Why what there is to borrow tells of nobody. */
export const facts = 'What there is to borrow.';

@ObjectType({ description: 'How many a room holds when it is set up so.' })
@NoPersonalData(facts)
export class RoomSetup {
  @Field(() => String, { description: 'Such as `meeting` or `lecture`.' })
  code!: string;

  @Field(() => Int)
  capacity!: number;
}

@ObjectType({ description: 'A time of the week at which a room is open, on the clock of the centre.' })
@NoPersonalData(facts)
export class RoomOpening {
  @Field(() => Int, { description: 'ISO 8601: Monday is 1.' })
  weekday!: number;

  @Field(() => String, { description: '`HH:MM`.' })
  from!: string;

  @Field(() => String, { description: '`HH:MM`, or 24:00.' })
  to!: string;
}

@ObjectType({ description: 'Days on which a room goes by other hours than usual. Without any it is closed on them.' })
@NoPersonalData(facts)
export class RoomSeason {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  from!: string;

  @Field(() => String, { description: 'The last day, `YYYY-MM-DD`.' })
  to!: string;

  @Field(() => [RoomOpening])
  openings!: readonly RoomOpening[];
}

@ObjectType({ description: 'A picture of a room: at `/room-pictures/<id>`, for everybody.' })
@NoPersonalData(facts)
export class RoomPicture {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What it shows, for those who do not see it.' })
  alt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'A room by its name.' })
@NoPersonalData(facts)
export class RoomName {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
