import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { WhenProblem } from '../../booking/slots-of.js';
import type { FoundRoom, FoundRooms } from '../../find/find-rooms.js';
import type { RoomReason } from '../../find/rank-rooms.js';
import { WhenProblemEnum } from '../booking/enums.js';
import { Room } from '../room/room.type.js';

const why = 'Rooms and times: nobody has them yet.';

export const RoomReasonEnum = {
  ALL_DATES_FREE: 'all-dates-free',
  SOME_DATES_FREE: 'some-dates-free',
  NO_DATE_FREE: 'no-date-free',
  SEATS: 'seats',
  SEATS_NOT_KNOWN: 'seats-not-known',
  HAS: 'has',
  LACKS: 'lacks',
  FREE_OF_CHARGE: 'free-of-charge',
  CENTRE_DECIDES: 'centre-decides',
} as const satisfies Record<string, RoomReason['code']>;
registerEnumType(RoomReasonEnum, { name: 'RoomReasonCode', description: 'What speaks for a room, or against it.' });

@ObjectType({ description: 'Why a room is proposed, or what speaks against it.' })
@NoPersonalData(why)
export class FoundRoomReason implements RoomReason {
  @Field(() => RoomReasonEnum)
  code!: RoomReason['code'];

  @Field(() => [String], { description: 'Codes of equipment or of accessibility: what it has, or lacks.' })
  values!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'How many dates are free, or how many it holds.' })
  count!: number | null;
}

@ObjectType({ description: 'Another time near the one asked for: on the clock, or some days on.' })
@NoPersonalData(why)
export class NearestTime {
  @Field(() => Int, { description: 'So many minutes later on the clock; earlier when negative.' })
  minutes!: number;

  @Field(() => Int, { description: 'So many days later; earlier when negative.' })
  days!: number;

  @Field(() => Int)
  freeDates!: number;
}

@ObjectType('FoundRoom', { description: 'A room for a wish, and why.' })
@NoPersonalData(why)
export class FoundRoomNode implements FoundRoom {
  centreId!: string;
  score!: number;

  @Field(() => ID)
  roomId!: string;

  @Field(() => Room, { nullable: true })
  room?: Room | null;

  @Field(() => Int)
  dates!: number;

  @Field(() => Int)
  freeDates!: number;

  @Field(() => [String], { description: 'The local dates that are not free, `YYYY-MM-DD`.' })
  notFree!: readonly string[];

  @Field(() => [String], { description: 'Codes of what is asked for and not there.' })
  missing!: readonly string[];

  @Field(() => [FoundRoomReason])
  reasons!: readonly FoundRoomReason[];

  @Field(() => NearestTime, {
    nullable: true,
    description: 'Where not all dates are free, and another time is better.',
  })
  nearest!: NearestTime | null;
}

@ObjectType({ description: 'What was found for a wish. Nothing is held.' })
@NoPersonalData(why)
export class RoomsFound implements FoundRooms {
  @Field(() => WhenProblemEnum, { nullable: true, description: 'Why no dates can be laid out; null when there are.' })
  problem!: WhenProblem | null;

  @Field(() => Int)
  dates!: number;

  @Field(() => [FoundRoomNode], { description: 'The best first, twelve at most.' })
  rooms!: readonly FoundRoomNode[];
}
