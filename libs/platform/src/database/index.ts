export * from './columns.js';
export * from './data-source.js';
export * from './database.js';
export * from './deadline.js';
export { Tx } from './tx.js';
