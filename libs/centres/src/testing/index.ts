import { newId } from '@hjerterom/kernel';
import { systemActor, type Tx } from '@hjerterom/platform';
import type { TestWorld } from '@hjerterom/platform/testing';
import { type Centre, createCentre, type NewCentre } from '../index.js';

/**
 * A centre with four districts in a row: Strømsø – Danvik – Fjell – Konnerud. In a transaction of the system (its
 * actor's centre is the id, if it has one), or in one of its own in a world.
 */
export function aCentre(where: Tx | Pick<TestWorld, 'run'>, given: Partial<NewCentre> = {}): Promise<Centre> {
  const centre: NewCentre = {
    slug: `sentral-${newId()}`,
    name: 'Prøvesentralen',
    municipality: 'Drammen',
    phone: '+4729000000',
    email: 'hei@example.org',
    address: 'Prøveveien 1, 3000 Drammen',
    districts: { Strømsø: ['Danvik'], Danvik: ['Fjell'], Fjell: ['Konnerud'], Konnerud: [] },
    ...given,
  };
  return 'run' in where ? where.run(systemActor(null), (tx) => createCentre(tx, centre)) : createCentre(where, centre);
}
