export { prepareOwnFolder } from './data-folder.js';
export { assertPortFree } from './ports.js';
export type { Addresses } from './provision.js';
export { addressesOfRunning } from './running.js';
export { deletePostgres, type RunningPostgres, type StartOptions, startPostgres } from './start-postgres.js';
export { describeStep, type StartStep } from './start-step.js';
export { StartTrouble, type TroubleFacts } from './trouble.js';
