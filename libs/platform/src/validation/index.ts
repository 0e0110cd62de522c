export * from './codes.js';
export * from './input-problems.js';
export { messages } from './messages.js';
export { holdsNationalId, nationalIdPaths } from './national-id.js';
export * from './relations.js';
export * from './rules.js';
