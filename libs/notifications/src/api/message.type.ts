import { connectionOf, LookLogged, PersonalData, resultOf, Sensitive } from '@hjerterom/platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CallOutcome, ChannelName } from '../message/message.entity.js';
import { messagePolicy } from '../message/message.policy.js';
import type { MessageStatus } from '../message/message.states.js';
import { CallOutcomeEnum, MessageChannelEnum, MessageStatusEnum } from './enums.js';

@ObjectType({ description: 'Something that one person is told once.' })
@PersonalData(
  ...['id', 'personId', 'person', 'template', 'subjectId', 'urgent', 'status', 'dueAt', 'channel', 'language'],
  ...['acceptedAt', 'failure', 'calledAt', 'callOutcome'],
)
export class Message {
  readonly kind = 'Message';

  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String, { description: 'What it is, as `<lib>.<name>`.' })
  template!: string;

  @Field(() => ID, { description: 'What it is about.' })
  subjectId!: string;

  @Field(() => Boolean, { description: 'A code that somebody waits for. Its words are not kept.' })
  urgent!: boolean;

  @Field(() => MessageStatusEnum)
  status!: MessageStatus;

  @Field(() => Date, { description: 'When it leaves next; quiet hours and pauses after a failure move it.' })
  dueAt!: Date;

  @Field(() => MessageChannelEnum, { nullable: true, description: 'Null until it is sent.' })
  channel!: ChannelName | null;

  @Field(() => String, { nullable: true, description: 'The language it was said in, such as `nb`.' })
  language!: string | null;

  @Sensitive(messagePolicy, 'read', { field: 'subject' })
  @Field(() => String, { nullable: true, description: 'Null until it is sent, and when its words are not kept.' })
  subject!: string | null;

  @Sensitive(messagePolicy, 'read', { field: 'body' })
  @LookLogged('message', { of: ['personId'] })
  @Field(() => String, { nullable: true, description: 'What was said, or what to say on the phone. Without the link.' })
  body!: string | null;

  @Field(() => Date, { nullable: true })
  acceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'A code for what went wrong last.' })
  failure!: string | null;

  @Field(() => Date, { nullable: true, description: 'When somebody last rang.' })
  calledAt!: Date | null;

  @Field(() => CallOutcomeEnum, { nullable: true })
  callOutcome!: CallOutcome | null;
}

export const MessageConnection = connectionOf(Message, 'Message');

@ObjectType({ description: 'Nobody needs to ring any more: they were reached meanwhile, or it was withdrawn.' })
export class CallNotNeeded {
  readonly kind = 'CallNotNeeded';

  @Field(() => MessageStatusEnum)
  status!: MessageStatus;
}

export const MarkCalledResult = resultOf('MarkCalledResult', [Message, CallNotNeeded]);
