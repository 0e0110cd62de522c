export { type Accepted, type Channel, ChannelError, type Letter } from './channels/channel.js';
export { DevMailEntity } from './channels/dev-mail.entity.js';
export { forgetMessages } from './message/forget-messages.js';
export { holdBack, scheduledIds } from './message/hold-back.js';
export { type CallOutcome, type ChannelName, MessageEntity } from './message/message.entity.js';
export { messagePolicy } from './message/message.policy.js';
export type { MessageStatus } from './message/message.states.js';
export { type ReleaseHeld, releaseHeld } from './message/release-held.js';
export { WithdrawnKeyEntity } from './message/withdrawn-key.entity.js';
