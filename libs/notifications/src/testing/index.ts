export * from './a-message.js';
