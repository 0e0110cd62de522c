import { aCentre } from '@hjerterom/centres/testing';
import type { SignedIn } from '../api-world.js';
import { type CentreToFill, several } from './to-fill.js';

/** Somebody who coordinates this centre and as many others as there are to be rows in all. */
export async function makeCoordinator({ at, home, rows }: CentreToFill): Promise<SignedIn> {
  const coordinator = await at.somebody(home.centreId, 'coordinator');
  await several(rows - 1, async () => at.signedIn((await aCentre(at.world)).id, coordinator.personId, 'coordinator'));
  return coordinator;
}
