import 'reflect-metadata';

export * from './actor/index.js';
export * from './audit/index.js';
export * from './clock/index.js';
export * from './config/index.js';
export * from './database/index.js';
export * from './errors.js';
export * from './idempotency/index.js';
export * from './jobs/index.js';
export * from './language/index.js';
export * from './logging/index.js';
export { WAKE_CHANNEL } from './outbox/write-events.js';
export { PlatformModule } from './platform.module.js';
export * from './ports/index.js';
export * from './process/index.js';
export * from './retention/index.js';
export { CLOCK } from './tokens.js';
export * from './validation/index.js';
