export * from './claim-due.js';
export * from './jobs.js';
