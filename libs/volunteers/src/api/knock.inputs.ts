import { GuardianInput } from '@hjerterom/people/api';
import { Id, Instant, LocalDate, Nested, OneOf, Optional, Text } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import {
  type AskGuardian,
  type BookTalk,
  type DeclineVolunteer,
  type RecordTalk,
  type SignConfidentiality,
  type TalkWay,
  talkWays,
} from '../index.js';
import { TalkWayEnum } from './enums.js';

@InputType()
class BookTalkInput implements BookTalk {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => GraphQLISODateTime)
  @Instant()
  startsAt!: Date;

  @Field(() => TalkWayEnum)
  @OneOf(talkWays)
  way!: TalkWay;

  @Field(() => String, { nullable: true, description: 'Where, when it is elsewhere; or which room.' })
  @Optional()
  @Text({ max: 200, min: 0 })
  place?: string | null;
}

@InputType()
class RecordTalkInput implements RecordTalk {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { description: 'Local date, not after today.' })
  @LocalDate()
  heldOn!: string;
}

@InputType()
class DeclineVolunteerInput implements DeclineVolunteer {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { description: 'To whom or where they are referred.' })
  @Text({ max: 200 })
  referredTo!: string;

  @Field(() => String, { nullable: true, description: 'What is said beside that.' })
  @Optional()
  @Text({ max: 600, min: 0 })
  words?: string | null;
}

@InputType()
class SignConfidentialityInput implements SignConfidentiality {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { description: 'Which text stood on the screen.' })
  @Text({ max: 40 })
  textVersion!: string;
}

@InputType()
class AskToSignInput {
  @Field(() => ID)
  @Id()
  personId!: string;
}

@InputType()
class AskGuardianInput implements AskGuardian {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => GuardianInput, { nullable: true, description: 'May be left out where it is written down already.' })
  @Optional()
  @Nested(() => GuardianInput)
  guardian?: GuardianInput | null;
}

@ArgsType()
export class AskGuardianArgs extends mutationArgs(AskGuardianInput) {}
@ArgsType()
export class BookTalkArgs extends mutationArgs(BookTalkInput) {}
@ArgsType()
export class RecordTalkArgs extends mutationArgs(RecordTalkInput) {}
@ArgsType()
export class DeclineVolunteerArgs extends mutationArgs(DeclineVolunteerInput) {}
@ArgsType()
export class SignConfidentialityArgs extends mutationArgs(SignConfidentialityInput) {}
@ArgsType()
export class AskToSignArgs extends mutationArgs(AskToSignInput) {}
