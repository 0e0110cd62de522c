import { systemActor } from '@hjerterom/platform';
import type { TestWorld } from '@hjerterom/platform/testing';
import { beginLogin, loginCookie, type NewLogin, openAccount } from '../index.js';

/** Signs a person in, as if they had proved who they are. @returns the headers that a browser would send */
export async function signedIn(
  world: TestWorld,
  personId: string,
  how: Partial<Omit<NewLogin, 'accountId'>> = {},
): Promise<{ cookie: string }> {
  const token = await world.run(systemActor(null), async (tx) =>
    beginLogin(tx, { method: 'demo', secondFactor: true, ...how, accountId: await openAccount(tx, personId) }),
  );
  const [cookie = ''] = loginCookie(world.config, token, 3600).split(';');
  return { cookie };
}
