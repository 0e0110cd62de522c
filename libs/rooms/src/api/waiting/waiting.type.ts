import { Association } from '@hjerterom/associations/api';
import { Id } from '@hjerterom/platform';
import { mutationArgs, NoPersonalData, PersonalData, resultOf } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ClashReason } from '../../taking/clash-report.js';
import type { WaitingInput } from '../../waiting/answer-offer.js';
import type { LeftOutNode, WaitingNode } from '../../waiting/waiting-list.js';
import type { WaitingStatus } from '../../waiting/waiting-rows.js';
import { BookingTimeNotPossible, DatesClash } from '../booking/booking.results.js';
import { RoomBooking } from '../booking/booking.type.js';
import { DateFields } from '../booking/clash.type.js';
import { ClashReasonEnum } from '../booking/enums.js';
import { Room } from '../room/room.type.js';

export const WaitingStatusEnum = {
  WAITING: 'waiting',
  OFFERED: 'offered',
  TAKEN: 'taken',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  LEFT: 'left',
  OVER: 'over',
} as const satisfies Record<string, WaitingStatus>;
registerEnumType(WaitingStatusEnum, { name: 'WaitingStatus', description: 'Where somebody who waits stands.' });

@ObjectType({ description: 'A date that is waited for and could not be offered with the others, and why.' })
@NoPersonalData('A time, and a code.')
export class LeftOutDate extends DateFields implements LeftOutNode {
  @Field(() => [ClashReasonEnum])
  reasons!: readonly ClashReason[];
}

@ObjectType({ description: 'A place on the waiting list for rooms at a time, or at all times of a series.' })
@PersonalData(
  ...['id', 'association', 'rooms', 'startDate', 'startTime', 'minutes', 'rrule', 'purpose', 'participants'],
  ...['status', 'position', 'joinedAt', 'answerBy', 'datesOffered', 'leftOut'],
)
export class WaitingPlace implements WaitingNode {
  readonly kind!: 'WaitingPlace';
  centreId!: string;
  associationId!: string;
  roomIds!: readonly string[];

  @Field(() => ID)
  id!: string;

  @Field(() => Association, { nullable: true })
  association?: Association | null;

  @Field(() => [Room])
  rooms?: Room[];

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  startDate!: string;

  @Field(() => String, { description: '`HH:MM` on the centre’s clock.' })
  startTime!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The value of an RRULE, where they wait for more than one date.',
  })
  rrule!: string | null;

  @Field(() => String)
  purpose!: string;

  @Field(() => Int, { nullable: true })
  participants!: number | null;

  @Field(() => WaitingStatusEnum)
  status!: WaitingStatus;

  @Field(() => Int, { description: '1 is the first of those who wait for the same.' })
  position!: number;

  @Field(() => Date)
  joinedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when it is kept for them, where it is their turn.' })
  answerBy!: Date | null;

  @Field(() => Int, { description: 'How many dates are, or were, offered to them; 0 while they wait.' })
  datesOffered!: number;

  @Field(() => [LeftOutDate], { description: 'The dates still to come that were not offered with those, and why.' })
  leftOut!: readonly LeftOutDate[];
}

@InputType()
export class WaitingPlaceInput implements WaitingInput {
  @Field(() => ID)
  @Id()
  waitingId!: string;
}

@ArgsType()
export class WaitingPlaceArgs extends mutationArgs(WaitingPlaceInput) {}

@ArgsType()
export class WaitingListArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ObjectType({ description: 'There is nothing to wait for: all of it is free.' })
export class NothingInTheWay {
  readonly kind!: 'NothingInTheWay';

  @Field(() => Boolean)
  free!: boolean;
}

@ObjectType({ description: 'It is not their turn, or not any more.' })
export class RoomNotOffered {
  readonly kind!: 'RoomNotOffered';

  @Field(() => WaitingPlace)
  place!: WaitingPlace;
}

export const JoinWaitingListResult = resultOf('JoinWaitingListResult', [
  WaitingPlace,
  NothingInTheWay,
  BookingTimeNotPossible,
]);
export const TakeOfferedRoomResult = resultOf('TakeOfferedRoomResult', [RoomBooking, DatesClash, RoomNotOffered]);
export const LeaveWaitingListResult = resultOf('LeaveWaitingListResult', [WaitingPlace, RoomNotOffered]);
