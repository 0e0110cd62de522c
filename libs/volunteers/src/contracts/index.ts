export * from './events.js';
export * from './volunteer-status.js';
