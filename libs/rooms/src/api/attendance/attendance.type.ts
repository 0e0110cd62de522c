import { Id, OneOf, WholeNumber } from '@hjerterom/platform';
import { mutationArgs, PersonalData, resultOf } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AnswerComing } from '../../attendance/answer-coming.js';
import type { AttendanceNode } from '../../attendance/attendance-node.js';
import type { CountHeads } from '../../attendance/count-heads.js';
import { type UnusedRule, unusedRules } from '../../attendance/next-step.js';
import type { SetUnusedRule } from '../../attendance/set-unused-rule.js';
import { NothingToChange } from '../booking/booking.results.js';
import { RoomBooking } from '../booking/booking.type.js';
import { Room } from '../room/room.type.js';

@ObjectType('DateAttendance', {
  description: 'Whether they come to a date, and how many came: a number, and no names.',
})
@PersonalData('askedAt', 'coming', 'freedAt', 'heads', 'headsBefore')
export class DateAttendance implements AttendanceNode {
  occurrenceId!: string;

  @Field(() => Date, { nullable: true, description: 'When «are you still coming?» was asked.' })
  askedAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'What was answered; null while nobody has.' })
  coming!: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it was given up, by a no or by silence.' })
  freedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many came; null until somebody has said. 0 is a no-show.' })
  heads!: number | null;

  @Field(() => [Int], { description: 'What the last dates of the same booking were closed with; two numbers at most.' })
  headsBefore!: readonly number[];
}

export const UnusedRuleEnum = { OFF: 'off', KEEP: 'keep', FREE: 'free' } as const satisfies Record<string, UnusedRule>;
registerEnumType(UnusedRuleEnum, {
  name: 'UnusedRule',
  description: 'What a room does about booked time that nobody may use.',
  valuesMap: {
    OFF: { description: 'Nobody is asked.' },
    KEEP: { description: '«Are you still coming?» is asked; silence keeps the room.' },
    FREE: { description: '«Are you still coming?» is asked; silence frees the room.' },
  },
});

@InputType()
export class AnswerComingInput implements AnswerComing {
  @Field(() => ID, { description: 'The date.' })
  @Id()
  occurrenceId!: string;

  @Field(() => Boolean)
  coming!: boolean;
}

@InputType()
export class CountHeadsInput implements CountHeads {
  @Field(() => ID, { description: 'The date.' })
  @Id()
  occurrenceId!: string;

  @Field(() => Int, { description: 'How many came. 0: the room was kept for nobody.' })
  @WholeNumber({ min: 0, max: 100_000 })
  heads!: number;
}

@InputType()
export class SetUnusedRuleInput implements SetUnusedRule {
  @Field(() => ID)
  @Id()
  roomId!: string;

  @Field(() => UnusedRuleEnum)
  @OneOf(unusedRules)
  rule!: UnusedRule;

  @Field(() => Int, { description: 'So many hours before it is asked.' })
  @WholeNumber({ min: 1, max: 336 })
  askHours!: number;

  @Field(() => Int, { description: 'So many hours before silence frees the room; fewer than `askHours`.' })
  @WholeNumber({ min: 0, max: 335 })
  freeHours!: number;
}

@ArgsType()
export class AnswerComingArgs extends mutationArgs(AnswerComingInput) {}

@ArgsType()
export class CountHeadsArgs extends mutationArgs(CountHeadsInput) {}

@ArgsType()
export class SetUnusedRuleArgs extends mutationArgs(SetUnusedRuleInput) {}

@ObjectType({ description: 'Silence must be given time: it frees the room later than it is asked.' })
export class UnusedHoursWrongWay {
  readonly kind!: 'UnusedHoursWrongWay';

  @Field(() => Int)
  askHours!: number;
}

@ObjectType({ description: 'What a room does about unused time.' })
export class RoomUnusedRule {
  @Field(() => UnusedRuleEnum)
  rule!: UnusedRule;

  @Field(() => Int)
  askHours!: number;

  @Field(() => Int)
  freeHours!: number;
}

export const AttendanceResult = resultOf('AttendanceResult', [RoomBooking, NothingToChange]);
export const SetUnusedRuleResult = resultOf('SetUnusedRuleResult', [Room, UnusedHoursWrongWay]);
