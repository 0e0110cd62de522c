import { connectionOf, NoPersonalData, PersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ApplicationAlternative, ApplicationClash } from '../../inbox/application-clashes.js';
import type { ApplicationRow } from '../../inbox/list-applications.js';
import { RoomBooking } from '../booking/booking.type.js';
import { ClashReasonEnum } from '../booking/enums.js';
import { Room } from '../room/room.type.js';

@ObjectType({ description: 'Another time, or other rooms: to be offered when the answer is no.' })
@NoPersonalData('Rooms and times that nobody has.')
export class RoomAlternative implements ApplicationAlternative {
  @Field(() => String, { description: '`YYYY-MM-DD`.' })
  date!: string;

  @Field(() => String, { description: '`HH:MM` on the clock of the centre.' })
  startTime!: string;

  @Field(() => [String], { description: 'The names of the rooms.' })
  rooms!: readonly string[];
}

@ObjectType({ description: 'A date that cannot be given as things are now.' })
@PersonalData('date', 'startTime', 'reasons', 'takenBy', 'alternatives')
export class RoomApplicationClash implements Omit<ApplicationClash, 'bookingId'> {
  @Field(() => String, { description: '`YYYY-MM-DD`.' })
  date!: string;

  @Field(() => String, { description: '`HH:MM` on the clock of the centre.' })
  startTime!: string;

  @Field(() => [ClashReasonEnum])
  reasons!: ApplicationClash['reasons'];

  @Field(() => [String], { description: 'Who has it now: the association, or what it is for.' })
  takenBy!: readonly string[];

  @Field(() => [RoomAlternative])
  alternatives!: readonly RoomAlternative[];
}

@ObjectType({ description: 'An application that waits for an answer, with all that is needed to give one.' })
export class RoomApplication implements ApplicationRow {
  readonly centreId!: string;
  readonly roomIds!: readonly string[];

  @Field(() => ID, { description: 'The booking’s.' })
  id!: string;

  @Field(() => RoomBooking)
  booking?: RoomBooking;

  @Field(() => [Room], { description: 'Of the dates that wait.' })
  rooms?: Room[];

  @Field(() => Int, { description: 'How many dates wait, and have not begun.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many dates they have booked already, from now on.' })
  alreadyBooked!: number;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => [RoomApplicationClash], {
    description: 'What stands in the way of a yes now, with what else there is to offer.',
  })
  clashes?: RoomApplicationClash[];
}

@ObjectType()
export class RoomApplicationConnection extends connectionOf(RoomApplication, 'RoomApplication') {}
