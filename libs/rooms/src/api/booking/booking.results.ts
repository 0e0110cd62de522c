import { found } from '@hjerterom/platform';
import { type InvalidInput, NoPersonalData, type OperationContext, resultOf } from '@hjerterom/platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LetGoOutcome } from '../../booking/let-go.js';
import type {
  BookingOutcome,
  CentreDecidesOutcome,
  DatesClashOutcome,
  NothingToChangeOutcome,
  RoomsHeldOutcome,
  WhenNotPossibleOutcome,
} from '../../booking/outcome.js';
import type { WhenProblem } from '../../booking/slots-of.js';
import { roomBookingById } from './booking.loaders.js';
import { RoomBooking } from './booking.type.js';
import { clashesIn } from './clash.resolver.js';
import { DateClash } from './clash.type.js';
import { WhenProblemEnum } from './enums.js';

@ObjectType({ description: 'The rooms are kept for whoever asked until then.' })
@NoPersonalData('A time, and an id that only whoever holds it has a use for.')
export class RoomsHeld {
  readonly kind!: 'RoomsHeld';

  @Field(() => ID)
  bookingId!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  heldUntil!: string;
}

@ObjectType({ description: 'What was held while the form was open is free again.' })
export class RoomsLetGo {
  readonly kind!: 'RoomsLetGo';

  @Field(() => Boolean)
  done!: boolean;
}

@ObjectType({ description: 'Nothing was done: these dates cannot be had.' })
export class DatesClash {
  readonly kind!: 'DatesClash';

  @Field(() => [DateClash])
  clashes!: DateClash[];
}

@ObjectType({ description: 'Nothing was done: in these rooms the centre decides. Apply instead.' })
export class CentreDecides {
  readonly kind!: 'CentreDecides';

  @Field(() => [ID])
  roomIds!: readonly string[];
}

@ObjectType({ description: 'Nothing was done: the dates cannot be laid out.' })
export class BookingTimeNotPossible {
  readonly kind!: 'BookingTimeNotPossible';

  @Field(() => WhenProblemEnum)
  problem!: WhenProblem;
}

@ObjectType({ description: 'None of the dates asked about is in a state, or still to come, for this.' })
export class NothingToChange {
  readonly kind!: 'NothingToChange';

  @Field(() => RoomBooking)
  booking!: RoomBooking;
}

export const HoldRoomsResult = resultOf('HoldRoomsResult', [RoomsHeld, DatesClash, BookingTimeNotPossible]);
export const LetGoOfRoomsResult = resultOf('LetGoOfRoomsResult', [RoomsLetGo]);
export const BookRoomsResult = resultOf('BookRoomsResult', [
  RoomBooking,
  DatesClash,
  CentreDecides,
  BookingTimeNotPossible,
]);
export const ApplyForRoomsResult = resultOf('ApplyForRoomsResult', [RoomBooking, DatesClash, BookingTimeNotPossible]);
export const ChangeBookingDatesResult = resultOf('ChangeBookingDatesResult', [
  RoomBooking,
  DatesClash,
  CentreDecides,
  NothingToChange,
]);
export const CancelBookingDatesResult = resultOf('CancelBookingDatesResult', [RoomBooking, NothingToChange]);

type AnyOutcome =
  | BookingOutcome
  | RoomsHeldOutcome
  | LetGoOutcome
  | DatesClashOutcome
  | CentreDecidesOutcome
  | NothingToChangeOutcome
  | WhenNotPossibleOutcome
  | InvalidInput;

/** What a mutation about bookings answers: the booking as it now stands, or what the user can act on. */
export async function answer(ctx: OperationContext, centreId: string, outcome: AnyOutcome) {
  const booking = async (id: string) => found(await ctx.load(roomBookingById, centreId, id), 'booking');
  switch (outcome.kind) {
    case 'InvalidInput':
    case 'RoomsHeld':
    case 'CentreDecides':
      return outcome;
    case 'RoomsLetGo':
      return { ...outcome, done: true };
    case 'RoomBooking':
      return booking(outcome.bookingId);
    case 'NothingToChange':
      return { kind: outcome.kind, booking: await booking(outcome.bookingId) };
    case 'BookingTimeNotPossible':
      return { kind: outcome.kind, problem: outcome.reason };
    case 'DatesClash':
      return { kind: outcome.kind, clashes: clashesIn(centreId, outcome.clashes) };
  }
}
