import { Codes, Id, Nested, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { FindRooms } from '../../find/find-rooms.js';
import { WhenToBookInput } from '../booking/booking.inputs.js';

@InputType({ description: 'When, for how many, and what must be there.' })
export class RoomWishInput implements FindRooms {
  @Field(() => WhenToBookInput)
  @Nested(() => WhenToBookInput)
  when!: WhenToBookInput;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 1, max: 10_000 })
  participants?: number | null;

  @Field(() => String, { nullable: true, description: 'The code of a set-up.' })
  @Optional()
  @Text({ max: 40 })
  setup?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes.' })
  @Optional()
  @Codes({ max: 20 })
  equipment?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes.' })
  @Optional()
  @Codes({ max: 20 })
  accessibility?: string[] | null;
}

@ArgsType()
export class FindRoomsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => RoomWishInput)
  @Nested(() => RoomWishInput)
  wish!: RoomWishInput;
}
