import { Person } from '@hjerterom/people/api';
import { connectionOf, resultOf } from '@hjerterom/platform/api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CallOutcome, ChannelName } from '../message/message.entity.js';
import type { MessageStatus } from '../message/message.states.js';

/** The names of the statuses in GraphQL. */
export const MessageStatusName = {
  SCHEDULED: 'scheduled',
  ACCEPTED: 'accepted',
  TO_CALL: 'to-call',
  CALLED: 'called',
  FAILED: 'failed',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, MessageStatus>;
registerEnumType(MessageStatusName, {
  name: 'MessageStatus',
  description: 'Where a message stands.',
  valuesMap: {
    SCHEDULED: { description: 'Leaves when it is due; also while it is tried again.' },
    ACCEPTED: { description: 'The provider has taken it.' },
    TO_CALL: { description: 'Nothing can be sent to this person: somebody has to ring.' },
    CALLED: { description: 'Somebody rang and reached them.' },
    FAILED: { description: 'No provider took it, however often it was tried: somebody has to ring.' },
    WITHDRAWN: { description: 'Not to be said any more.' },
  },
});

/** The names of the channels in GraphQL. */
export const MessageChannelName = { EMAIL: 'email', SMS: 'sms', CALL: 'call' } as const satisfies Record<
  string,
  ChannelName
>;
registerEnumType(MessageChannelName, { name: 'MessageChannel', description: 'By which way something is said.' });

/** The names of the outcomes of a call in GraphQL. */
export const CallOutcomeName = { REACHED: 'reached', NO_ANSWER: 'no-answer' } as const satisfies Record<
  string,
  CallOutcome
>;
registerEnumType(CallOutcomeName, { name: 'CallOutcome', description: 'How it went when somebody rang.' });

@ObjectType({ description: 'Something that one person is told once.' })
export class Message {
  readonly kind = 'Message';

  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'Null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => String, { description: 'What it is, as `<lib>.<name>`.' })
  template!: string;

  @Field(() => ID, { description: 'What it is about.' })
  subjectId!: string;

  @Field(() => Boolean, { description: 'A code that somebody waits for. Its words are not kept.' })
  urgent!: boolean;

  @Field(() => MessageStatusName)
  status!: MessageStatus;

  @Field(() => Date, { description: 'When it leaves next; quiet hours and pauses after a failure move it.' })
  dueAt!: Date;

  @Field(() => MessageChannelName, { nullable: true, description: 'Null until it is sent.' })
  channel!: ChannelName | null;

  @Field(() => String, { nullable: true, description: 'The language it was said in, such as `nb`.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Null until it is sent, and when its words are not kept.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said, or what to say on the phone. Without the link.' })
  body!: string | null;

  @Field(() => Date, { nullable: true })
  acceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'A code for what went wrong last.' })
  failure!: string | null;

  @Field(() => Date, { nullable: true, description: 'When somebody last rang.' })
  calledAt!: Date | null;

  @Field(() => CallOutcomeName, { nullable: true })
  callOutcome!: CallOutcome | null;
}

@ObjectType()
export class MessageConnection extends connectionOf(Message, 'Message') {}

@ObjectType({ description: 'Nobody needs to ring any more: they were reached meanwhile, or it was withdrawn.' })
export class CallNotNeeded {
  readonly kind = 'CallNotNeeded';

  @Field(() => MessageStatusName)
  status!: MessageStatus;
}

export const MarkCalledResult = resultOf('MarkCalledResult', [Message, CallNotNeeded]);
