export { AccessRetentionModule } from '../access.retention.js';
export { AccessWorkerModule } from './access-worker.module.js';
