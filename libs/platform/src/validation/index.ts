export * from './input-problems.js';
export * from './rules.js';
