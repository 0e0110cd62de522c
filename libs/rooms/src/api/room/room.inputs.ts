import { Code, Codes, Id, Ids, NestedList, Optional, Text, Texts, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SaveBuilding } from '../../room/save-building.js';
import type { SaveRoom } from '../../room/save-room.js';
import { WeekOfRoomInput } from './hours.inputs.js';

@InputType({ description: 'A building: a new one, or the one with the id.' })
export class SaveBuildingInput implements SaveBuilding {
  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => String)
  @Text({ max: 80 })
  name!: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 200 })
  address?: string | null;
}

@InputType()
export class RoomSetupInput {
  @Field(() => String, { description: 'Such as `meeting` or `lecture`.' })
  @Code()
  code!: string;

  @Field(() => Int)
  @WholeNumber({ min: 1, max: 5000 })
  capacity!: number;
}

@InputType({ description: 'A room, whole: a new one, or the one with the id. What is booked in it stays booked.' })
export class SaveRoomInput extends WeekOfRoomInput implements SaveRoom {
  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => ID)
  @Id()
  buildingId!: string;

  @Field(() => String)
  @Text({ max: 80 })
  name!: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 2000 })
  about?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 2000 })
  houseRules?: string | null;

  @Field(() => [RoomSetupInput])
  @NestedList(() => RoomSetupInput, { max: 20 })
  setups!: RoomSetupInput[];

  @Field(() => [String], { description: 'Codes.' })
  @Codes({ max: 40 })
  equipment!: string[];

  @Field(() => [String], { description: 'Codes.' })
  @Codes({ max: 40 })
  accessibility!: string[];

  @Field(() => Int)
  @WholeNumber({ min: 0, max: 720 })
  setupMinutes!: number;

  @Field(() => Int)
  @WholeNumber({ min: 0, max: 720 })
  clearingMinutes!: number;

  @Field(() => Int, { description: 'In øre; 0 is free.' })
  @WholeNumber({ min: 0, max: 1_000_000 })
  pricePerHour!: number;

  @Field(() => Boolean)
  freeForLocal!: boolean;

  @Field(() => Boolean)
  decidedByCentre!: boolean;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 1, max: 1100 })
  horizonDays?: number | null;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 15, max: 10_080 })
  longestMinutes?: number | null;

  @Field(() => [String], { description: 'Codes.' })
  @Codes({ max: 10 })
  permits!: string[];

  @Field(() => [String], { description: 'Sentences that whoever borrows it ticks.' })
  @Texts({ max: 200, most: 12 })
  permitChecklist!: string[];

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of a new room: it is these together, such as the hall of its halves. Its floor is its own without.',
  })
  @Optional()
  @Ids({ max: 20 })
  joins?: string[] | null;
}

@InputType({ description: 'A room with a floor of its own is to be lent out in pieces, too.' })
export class SplitRoomInput {
  @Field(() => ID)
  @Id()
  roomId!: string;

  @Field(() => [String], { description: 'What its pieces are called: two to six new rooms.' })
  @Texts({ max: 80, most: 6, least: 2 })
  names!: string[];
}

@ArgsType()
export class SaveBuildingArgs extends mutationArgs(SaveBuildingInput) {}

@ArgsType()
export class SaveRoomArgs extends mutationArgs(SaveRoomInput) {}

@ArgsType()
export class SplitRoomArgs extends mutationArgs(SplitRoomInput) {}
