export * from './contact-standing.js';
export * from './events.js';
