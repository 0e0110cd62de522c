export * from './events.js';
export * from './message-template.js';
