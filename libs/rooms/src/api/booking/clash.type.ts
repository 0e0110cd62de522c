import { Association } from '@hjerterom/associations/api';
import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { WhenProblem } from '../../booking/slots-of.js';
import type { Clash, ClashReason, ToldSlot } from '../../taking/clash-report.js';
import { Room } from '../room/room.type.js';
import { RoomBooking } from './booking.type.js';
import { ClashReasonEnum, WhenProblemEnum } from './enums.js';

/** When a date is, in instants and on the centre's clock. */
@ObjectType({ isAbstract: true })
export abstract class DateFields {
  @Field(() => String, { description: 'The local date on which it begins, `YYYY-MM-DD`.' })
  date!: string;

  @Field(() => String, { description: '`HH:MM` on the centre’s clock.' })
  startTime!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  start!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  end!: string;
}

@ObjectType({ isAbstract: true })
abstract class SlotFields extends DateFields implements ToldSlot {
  centreId!: string;

  @Field(() => [ID])
  roomIds!: readonly string[];

  @Field(() => [Room])
  rooms?: Room[];
}

@ObjectType({ description: 'A time in some rooms.' })
@NoPersonalData('A time and rooms: nobody has it yet.')
export class BookingSlot extends SlotFields {}

@ObjectType({
  description: 'A date that cannot be had, why, who has it, and what to do: one of these, or leave it out.',
})
@NoPersonalData('Of those who have it, only associations are told, and bookings that the asker may read.')
export class DateClash extends SlotFields implements Omit<Clash, 'alternatives'> {
  @Field(() => String, { description: 'The date by the rule: `leaveOut` and `instead` name it so.' })
  planned!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The date of a booking that it is, where it is to be changed, taken back or approved.',
  })
  occurrenceId!: string | null;

  @Field(() => [ClashReasonEnum])
  reasons!: readonly ClashReason[];

  @Field(() => [Association], { description: 'The associations that have it. Persons are not told.' })
  takenBy?: Association[];

  @Field(() => [RoomBooking], { description: 'Those who have it, as far as the asker may read their bookings.' })
  bookings?: RoomBooking[];

  @Field(() => [ID], { description: 'Which dates of theirs are in the way.' })
  takenDateIds!: readonly string[];

  @Field(() => [BookingSlot], { description: 'Other rooms that fit first, then other times in the same rooms.' })
  alternatives!: readonly BookingSlot[];

  bookingIds!: readonly string[];
  associationIds!: readonly string[];
}

@ObjectType({ description: 'What would come of a request. Nothing is held, and nothing is promised.' })
@NoPersonalData('Times and rooms.')
export class BookingProspect {
  @Field(() => WhenProblemEnum, { nullable: true, description: 'Why no dates can be laid out; null when there are.' })
  problem!: WhenProblem | null;

  @Field(() => [BookingSlot], { description: 'Its dates in order, those that clash among them.' })
  slots!: readonly BookingSlot[];

  @Field(() => [ID], { description: 'In these rooms the centre decides, so that it is an application.' })
  decidedByCentre!: readonly string[];

  @Field(() => [DateClash])
  clashes!: readonly DateClash[];
}
