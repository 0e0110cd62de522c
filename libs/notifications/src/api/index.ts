export { NotificationsRetentionModule } from '../notifications.retention.js';
export { Message } from './message.type.js';
export { NotificationsApiModule } from './notifications-api.module.js';
