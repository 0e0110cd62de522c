export * from './codes.js';
export * from './input-problems.js';
export { holdsNationalId } from './national-id.js';
export * from './relations.js';
export * from './rules.js';
