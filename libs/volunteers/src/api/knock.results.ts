import { resultOf } from '@hjerterom/platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateInFuture, StatusNotPossible } from './volunteer.results.js';
import { Volunteer } from './volunteer.type.js';

@ObjectType({ description: 'The time is past: nobody can come then.' })
export class TalkInPast {
  readonly kind!: 'TalkInPast';

  @Field(() => ID)
  personId!: string;
}

@ObjectType({ description: 'No such text was ever shown: load the page again.' })
export class UnknownStatement {
  readonly kind!: 'UnknownStatement';

  @Field(() => ID)
  personId!: string;
}

@ObjectType({ description: 'No guardian was asked: none has to say yes, or none is known.' })
export class GuardianNotAsked {
  readonly kind!: 'GuardianNotAsked';

  @Field(() => ID)
  personId!: string;

  @Field(() => Boolean, { description: 'Who to ask is not known: a name and a way to be reached come first.' })
  unknown!: boolean;
}

export const AskGuardianResult = resultOf('AskGuardianResult', [Volunteer, GuardianNotAsked]);
export const BookTalkResult = resultOf('BookTalkResult', [Volunteer, StatusNotPossible, TalkInPast]);
export const RecordTalkResult = resultOf('RecordTalkResult', [Volunteer, StatusNotPossible, DateInFuture]);
export const DeclineVolunteerResult = resultOf('DeclineVolunteerResult', [Volunteer, StatusNotPossible]);
export const SignConfidentialityResult = resultOf('SignConfidentialityResult', [Volunteer, UnknownStatement]);
