export * from './log.js';
export * from './request-context.js';
