import { PersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConfirmedHow, EntryStatus } from '../index.js';
import { ConfirmedHowEnum, HoursStatusEnum } from './enums.js';

@ObjectType({ description: 'That somebody changed the minutes, and from what.' })
@PersonalData('fromMinutes', 'toMinutes', 'reason', 'at', 'by')
export class HoursCorrection {
  @Field(() => Int)
  fromMinutes!: number;

  @Field(() => Int)
  toMinutes!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The person who did.' })
  by!: string | null;
}

@ObjectType({ description: 'Time that a volunteer gave.' })
@PersonalData(
  ...['id', 'personId', 'person', 'task', 'start', 'end', 'proposedMinutes', 'minutes', 'status', 'confirmedAt'],
  ...['confirmedBy', 'confirmedHow', 'corrections'],
)
export class HoursEntry {
  readonly kind!: 'HoursEntry';

  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String, { description: 'What was done: the code of a kind of need.' })
  task!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was planned to begin.' })
  start!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was planned to end.' })
  end!: Date;

  @Field(() => Int, { description: 'The length that was planned.' })
  proposedMinutes!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => HoursStatusEnum)
  status!: EntryStatus;

  @Field(() => GraphQLISODateTime, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The person who said so.' })
  confirmedBy!: string | null;

  @Field(() => ConfirmedHowEnum, { nullable: true })
  confirmedHow!: ConfirmedHow | null;
}

@ObjectType({ description: 'The volunteer has said it before; from then on the centre changes it.' })
export class HoursAlreadyConfirmed {
  readonly kind!: 'HoursAlreadyConfirmed';

  @Field(() => ID)
  entryId!: string;

  @Field(() => Int, { description: 'What stands.' })
  minutes!: number;
}

export const ConfirmHoursResult = resultOf('ConfirmHoursResult', [HoursEntry]);
export const CorrectHoursResult = resultOf('CorrectHoursResult', [HoursEntry, HoursAlreadyConfirmed]);
