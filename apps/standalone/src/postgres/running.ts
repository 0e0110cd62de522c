import { readRecord } from './cluster-record.js';
import { prepareDataFolder } from './data-folder.js';
import { type Addresses, addresses } from './provision.js';

/** How to reach the embedded database of a data folder that runs already; none when it never has. */
export function addressesOfRunning(dataDir: string): Addresses | undefined {
  const record = readRecord(prepareDataFolder(dataDir, () => {}).path);
  return record?.port === undefined ? undefined : addresses(record, record.port);
}
