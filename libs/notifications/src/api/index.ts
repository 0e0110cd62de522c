export { Message } from './message.type.js';
export { NotificationsApiModule } from './notifications-api.module.js';
