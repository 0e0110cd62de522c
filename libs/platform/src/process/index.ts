export { databaseCode } from './boot-trouble.js';
export * from './run-process.js';
