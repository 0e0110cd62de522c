export * from './commitment-source.js';
export * from './events.js';
export * from './legal-basis.js';
export * from './task-kinds.js';
export * from './volunteer-standing.js';
export * from './volunteer-status.js';
