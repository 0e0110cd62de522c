export { AccessWorkerModule } from './access-worker.module.js';
