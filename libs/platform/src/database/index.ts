export * from './columns.js';
export * from './data-source.js';
export * from './database.js';
export * from './deadline.js';
export { OWNER_OPTIONS, secondWall, type Walled, withoutSecondWall } from './second-wall.js';
export { Tx } from './tx.js';
