import { Id, Ids, OneOf, Optional } from '@hjerterom/platform';
import { mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { type CallOutcome, callOutcomes } from '../message/message.entity.js';
import { type MessageStatus, messageStatuses } from '../message/message.states.js';
import { CallOutcomeEnum, MessageStatusEnum } from './enums.js';

@ArgsType()
export class CallListArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class MessagesArgs extends CallListArgs {
  @Field(() => ID, { nullable: true, description: 'Only what this person was told.' })
  @Optional()
  @Id()
  personId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is about one of these (an offer, a need, a date, a promise …); at most 500.',
  })
  @Optional()
  @Ids({ max: 500 })
  subjectIds?: string[] | null;

  @Field(() => MessageStatusEnum, { nullable: true })
  @Optional()
  @OneOf(messageStatuses)
  status?: MessageStatus | null;
}

@InputType()
export class MarkCalledInput {
  @Field(() => ID)
  @Id()
  messageId!: string;

  @Field(() => CallOutcomeEnum)
  @OneOf(callOutcomes)
  outcome!: CallOutcome;
}

@InputType()
export class ReleaseHeldInput {
  @Field(() => ID)
  @Id()
  messageId!: string;

  @Field(() => Boolean, { description: 'It is sent after all; else it never is.' })
  send!: boolean;
}

@ArgsType()
export class ReleaseHeldArgs extends mutationArgs(ReleaseHeldInput) {}

@ArgsType()
export class MarkCalledArgs extends mutationArgs(MarkCalledInput) {}
