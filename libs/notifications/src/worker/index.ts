export { NotificationsRetentionModule } from '../notifications.retention.js';
export { NotificationsWorkerModule } from './notifications-worker.module.js';
