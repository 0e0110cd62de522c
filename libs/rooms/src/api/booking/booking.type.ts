import { Association } from '@hjerterom/associations/api';
import { Person } from '@hjerterom/people/api';
import { connectionOf, PersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BookingNode } from '../../booking/booking-node.js';
import type { DateNode } from '../../booking/date-node.js';
import type { OccurrenceStatus } from '../../booking/occurrence.states.js';
import { Room } from '../room/room.type.js';
import { DateStatusEnum } from './enums.js';

@ObjectType({ description: 'One date of a booking, in its rooms.' })
export class BookingDate implements DateNode {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  bookingId!: string;
  roomIds!: readonly string[];

  @Field(() => [Room])
  rooms?: Room[];

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;

  @Field(() => DateStatusEnum)
  status!: OccurrenceStatus;

  @Field(() => Date, { description: 'When it came to where it stands, or was moved.' })
  changedAt!: Date;
}

@ObjectType({ description: 'What somebody booked or applied for, one date or many; or a block for repairs.' })
@PersonalData(
  ...['id', 'isBlock', 'association', 'bookedBy', 'purpose', 'participants', 'setup', 'rrule', 'startDate'],
  ...['startTime', 'minutes', 'zone', 'priority', 'permitTicks', 'madeAt', 'dates', 'nextDate'],
)
export class RoomBooking implements BookingNode {
  readonly kind!: 'RoomBooking';

  @Field(() => ID)
  id!: string;

  centreId!: string;
  madeBy!: string | null;

  @Field(() => Boolean, { description: 'It closes the rooms, and nobody borrows them.' })
  isBlock!: boolean;

  @Field(() => Association, { nullable: true, description: 'Null where the centre itself has the rooms.' })
  association?: Association | null;

  associationId!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who made it; null when the asker may not see this person.' })
  bookedBy?: Person | null;

  @Field(() => String)
  purpose!: string;

  @Field(() => Int, { nullable: true, description: 'How many will be there.' })
  participants!: number | null;

  @Field(() => String, { nullable: true, description: 'The code of a set-up.' })
  setup!: string | null;

  @Field(() => String, { nullable: true, description: 'As it was asked for: the value of an RRULE (RFC 5545).' })
  rrule!: string | null;

  @Field(() => String, { description: 'As it was asked for: the first day, `YYYY-MM-DD`.' })
  startDate!: string;

  @Field(() => String, { description: 'As it was asked for: the time on the clock of `zone`, `HH:MM`.' })
  startTime!: string;

  @Field(() => Int, { description: 'As it was asked for: the length of each date.' })
  minutes!: number;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => Boolean, { description: 'It goes before others, and made them give way.' })
  priority!: boolean;

  @Field(() => [String], { description: 'What was ticked of the rooms’ checklists, word for word.' })
  permitTicks!: readonly string[];

  @Field(() => Date)
  madeAt!: Date;

  @Field(() => [BookingDate], { description: 'In the order of time, with those cancelled; 400 at most.' })
  dates?: BookingDate[];

  @Field(() => BookingDate, { nullable: true, description: 'The next that stands, booked or applied for.' })
  nextDate?: BookingDate | null;
}

@ObjectType()
export class RoomBookingConnection extends connectionOf(RoomBooking, 'RoomBooking') {}

@ObjectType()
export class BookingDateConnection extends connectionOf(BookingDate, 'BookingDate') {}
