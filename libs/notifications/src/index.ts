export { type Accepted, type Channel, ChannelError, type Letter } from './channels/channel.js';
export { DevMailEntity } from './channels/dev-mail.entity.js';
export { type CallOutcome, type ChannelName, MessageEntity } from './message/message.entity.js';
export { messagePolicy } from './message/message.policy.js';
export type { MessageStatus } from './message/message.states.js';
export { WithdrawnKeyEntity } from './message/withdrawn-key.entity.js';
