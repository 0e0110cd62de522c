import { Id, Ids, OneOf, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { type ConfirmHours, type CorrectHours, type EntryStatus, entryStatuses, mostMinutes } from '../index.js';
import { HoursStatusEnum } from './enums.js';

@ArgsType()
export class HoursArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => HoursStatusEnum, { nullable: true })
  @Optional()
  @OneOf(entryStatuses)
  status?: EntryStatus | null;

  @Field(() => ID, { nullable: true, description: "One volunteer's only." })
  @Optional()
  @Id()
  personId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those given to these: places of needs. At most 500.' })
  @Optional()
  @Ids({ max: 500 })
  sourceIds?: string[] | null;
}

@InputType()
export class ConfirmHoursInput implements ConfirmHours {
  @Field(() => ID)
  @Id()
  entryId!: string;
}

@InputType()
export class CorrectHoursInput implements CorrectHours {
  @Field(() => ID)
  @Id()
  entryId!: string;

  @Field(() => Int)
  @WholeNumber({ min: 0, max: mostMinutes })
  minutes!: number;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 500, min: 0 })
  reason?: string | null;
}

@ArgsType()
export class ConfirmHoursArgs extends mutationArgs(ConfirmHoursInput) {}

@ArgsType()
export class CorrectHoursArgs extends mutationArgs(CorrectHoursInput) {}
