export * from './backends.js';
export * from './browser.js';
export * from './count-statements.js';
export * from './eventually.js';
export { syntheticNationalId } from './synthetic-national-id.js';
export * from './test-database.js';
export * from './test-world.js';
