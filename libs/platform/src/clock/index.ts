export * from './demo-clock.js';
export * from './move-clock.js';
