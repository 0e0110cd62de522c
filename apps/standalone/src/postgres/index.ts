export { type ClusterRecord, readRecord } from './cluster-record.js';
export { clusterIn, type DataFolder, prepareDataFolder, prepareOwnFolder } from './data-folder.js';
export { makeHome, replacedIn } from './open-cluster.js';
export { assertPortFree } from './ports.js';
export { type Addresses, addresses } from './provision.js';
export { addressesOfRunning } from './running.js';
export { findServerFiles } from './server-files.js';
export {
  deletePostgres,
  type RunningPostgres,
  replacePostgres,
  type StartOptions,
  startPostgres,
} from './start-postgres.js';
export { describeStep, type StartStep } from './start-step.js';
export { StartTrouble, type TroubleFacts } from './trouble.js';
