import { Id, Ids, List, Nested, Optional, Text } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { BlockRooms } from '../../booking/block-rooms.js';
import type { DecideApplication, DeclineApplication } from '../../booking/decide-application.js';
import type { EndBlock } from '../../booking/end-block.js';
import { WhenToBookInput } from '../booking/booking.inputs.js';

@InputType()
export class ApproveRoomApplicationInput implements DecideApplication {
  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field(() => [ID], { nullable: true, description: 'These of its dates; all that wait when left out.' })
  @Optional()
  @Ids({ max: 400 })
  occurrenceIds?: string[] | null;
}

@InputType()
export class DeclineRoomApplicationInput extends ApproveRoomApplicationInput implements DeclineApplication {
  @Field(() => String, { description: 'Why, as whoever applied is told.' })
  @Text({ max: 300 })
  reason!: string;
}

@InputType({ description: 'Rooms are closed for repairs. It does not ask for opening hours.' })
export class BlockRoomsInput implements BlockRooms {
  @Field(() => [ID])
  @List({ min: 1, max: 20 })
  @Ids({ max: 20 })
  roomIds!: string[];

  @Field(() => WhenToBookInput)
  @Nested(() => WhenToBookInput)
  when!: WhenToBookInput;

  @Field(() => String, { description: 'Why, as it may stand on the door.' })
  @Text({ max: 200 })
  purpose!: string;

  @Field(() => Boolean, { nullable: true, description: 'What is booked then gives way. For the leader.' })
  @Optional()
  bump?: boolean | null;
}

@InputType()
export class EndBlockInput implements EndBlock {
  @Field(() => ID, { description: 'The date of the block that is under way.' })
  @Id()
  occurrenceId!: string;
}

@ArgsType()
export class ApproveRoomApplicationArgs extends mutationArgs(ApproveRoomApplicationInput) {}

@ArgsType()
export class DeclineRoomApplicationArgs extends mutationArgs(DeclineRoomApplicationInput) {}

@ArgsType()
export class BlockRoomsArgs extends mutationArgs(BlockRoomsInput) {}

@ArgsType()
export class EndBlockArgs extends mutationArgs(EndBlockInput) {}
