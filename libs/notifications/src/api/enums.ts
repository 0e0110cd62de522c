import { registerEnumType } from '@nestjs/graphql';
import type { CallOutcome, ChannelName } from '../message/message.entity.js';
import type { MessageStatus } from '../message/message.states.js';

export const MessageStatusEnum = {
  SCHEDULED: 'scheduled',
  ACCEPTED: 'accepted',
  TO_CALL: 'to-call',
  CALLED: 'called',
  FAILED: 'failed',
  WITHDRAWN: 'withdrawn',
  HELD: 'held',
} as const satisfies Record<string, MessageStatus>;
registerEnumType(MessageStatusEnum, {
  name: 'MessageStatus',
  description: 'Where a message stands.',
  valuesMap: {
    SCHEDULED: { description: 'Leaves when it is due; also while it is tried again.' },
    ACCEPTED: { description: 'The provider has taken it.' },
    TO_CALL: { description: 'Nothing can be sent to this person: somebody has to ring.' },
    CALLED: { description: 'Somebody rang and reached them.' },
    FAILED: { description: 'No provider took it, however often it was tried: somebody has to ring.' },
    WITHDRAWN: { description: 'Not to be said any more.' },
    HELD: { description: 'A backup was restored, and it may have been sent after that was made: somebody decides.' },
  },
});

export const MessageChannelEnum = { EMAIL: 'email', SMS: 'sms', CALL: 'call' } as const satisfies Record<
  string,
  ChannelName
>;
registerEnumType(MessageChannelEnum, { name: 'MessageChannel', description: 'By which way something is said.' });

export const CallOutcomeEnum = { REACHED: 'reached', NO_ANSWER: 'no-answer' } as const satisfies Record<
  string,
  CallOutcome
>;
registerEnumType(CallOutcomeEnum, { name: 'CallOutcome', description: 'How it went when somebody rang.' });
