import { Association } from '@hjerterom/associations/api';
import { Id, LocalDate } from '@hjerterom/platform';
import { NoPersonalData } from '@hjerterom/platform/api';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoomUse, Use, UseOfAssociation, UseOfHour, UseOfRoom } from '../../numbers/room-use.js';
import { Room } from '../room/room.type.js';

const why = 'Numbers of dates and heads: nobody is named.';

@ObjectType({ isAbstract: true })
abstract class UseFields implements Use {
  @Field(() => Int, { description: 'How many dates.' })
  dates!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int, { description: 'How many came to the dates that somebody counted.' })
  heads!: number;

  @Field(() => Int, { description: 'How many dates were counted.' })
  counted!: number;

  @Field(() => Int, { description: 'Counted dates to which nobody came.' })
  noShows!: number;

  @Field(() => Float, {
    description: '*Kulturtimer*, in minutes: of each counted date its length times how many came.',
  })
  cultureMinutes!: number;
}

@ObjectType('RoomUseInAll', { description: 'Each date once, in however many rooms.' })
@NoPersonalData(why)
export class RoomUseInAll extends UseFields {}

@ObjectType()
@NoPersonalData(why)
export class UseOfOneRoom extends UseFields implements UseOfRoom {
  centreId!: string;

  @Field(() => ID)
  roomId!: string;

  @Field(() => Room, { nullable: true })
  room?: Room | null;
}

@ObjectType()
@NoPersonalData(why)
export class UseOfOneAssociation extends UseFields implements UseOfAssociation {
  centreId!: string;
  associationId!: string | null;

  @Field(() => Association, { nullable: true, description: 'Null for the centre itself.' })
  association?: Association | null;
}

@ObjectType({ description: 'An hour of the week on the centre’s clock, and how much rooms were in use in it.' })
@NoPersonalData(why)
export class UseOfOneHour implements UseOfHour {
  @Field(() => Int, { description: 'ISO 8601: Monday is 1.' })
  weekday!: number;

  @Field(() => Int, { description: '0 to 23.' })
  hour!: number;

  @Field(() => Int, { description: 'Of all rooms together.' })
  minutes!: number;
}

@ObjectType({ description: 'How rooms were used in a period, of dates that are over.' })
@NoPersonalData(why)
export class UseOfRooms implements RoomUse {
  @Field(() => RoomUseInAll)
  total!: RoomUseInAll;

  @Field(() => [UseOfOneRoom], { description: 'The most used first.' })
  rooms!: readonly UseOfOneRoom[];

  @Field(() => [UseOfOneAssociation], { description: 'The one that used most first.' })
  associations!: readonly UseOfOneAssociation[];

  @Field(() => [UseOfOneHour], { description: 'Only hours in which a room was in use.' })
  hours!: readonly UseOfOneHour[];
}

@ArgsType()
export class RoomUseArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  @LocalDate()
  from!: string;

  @Field(() => String, { description: 'The last day, three years on at most.' })
  @LocalDate()
  to!: string;
}

@ArgsType()
export class UseOfAssociationArgs extends RoomUseArgs {
  @Field(() => ID)
  @Id()
  associationId!: string;
}
