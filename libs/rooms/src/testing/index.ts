import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { type SaveRoom, saveBuilding, saveRoom } from '../index.js';

export { guards } from '../taking/lock-parts.js';
export { tellingPath } from '../telling/telling-link.js';
export { brokenBookings, sound } from './soundness.js';

/** A room in the centre of the transaction (the system's), in a building of its own unless one is named. @returns its id */
export async function aRoom(tx: Tx, given: Partial<SaveRoom> = {}): Promise<string> {
  const name = `Rom ${newId()}`;
  const buildingId = given.buildingId ?? (await aBuilding(tx));
  const outcome = await saveRoom(tx, { name, setups: [{ code: 'meeting', capacity: 20 }], ...given, buildingId });
  return found('roomId' in outcome ? outcome.roomId : null, 'room');
}

/** A building in the centre of the transaction (the system's). @returns its id */
export async function aBuilding(tx: Tx): Promise<string> {
  const outcome = await saveBuilding(tx, { name: `Bygg ${newId()}` });
  return found('buildingId' in outcome ? outcome.buildingId : null, 'building');
}
