export { type FaultPoint, faultPoint } from './faults.js';
export { Housekeeping } from './housekeeping.js';
export { InlineWorker, PlatformInlineWorkerModule } from './inline-worker.js';
export { JobRegistry } from './job-registry.js';
export { QUEUE_SCHEMA } from './queue.js';
export { PlatformWorkerModule } from './worker.module.js';
