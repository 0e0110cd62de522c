export { JobRegistry } from './job-registry.js';
export { QUEUE_SCHEMA } from './queue.js';
export { PlatformWorkerModule } from './worker.module.js';
