import { defineEvent, newId } from '@hjerterom/kernel';
import type { OperationContext, Session } from '../src/api/index.js';
import { ChangeEar } from '../src/api/subscriptions/change-ear.js';
import { ChangesResolver } from '../src/api/subscriptions/changes.resolver.js';
import { type Actor, Log, systemActor } from '../src/index.js';
import { TestWorld } from '../src/testing/index.js';

const told = defineEvent<{ thingId: string; personId: string }>('trial.told');

describe('what a person hears of a centre', () => {
  let world: TestWorld;
  let ear: ChangeEar;
  beforeAll(async () => {
    world = await TestWorld.create({});
    ear = new ChangeEar(world.config, world.clock, new Log('silent'));
    await ear.onModuleInit();
  });
  afterAll(async () => {
    await ear.onApplicationShutdown();
    await world.close();
  });

  const centreId = newId();
  const personId = newId();
  const session: Session = {
    accountId: newId(),
    loginId: newId(),
    memberships: [{ centreId, personId, roles: ['volunteer'] }],
    language: 'nb',
  };

  /** Something happens a minute later than what happened before. @returns when */
  async function happens(actor: Actor, about: string | null): Promise<Date> {
    const at = new Date(world.clock.now().getTime() + 60_000);
    world.clock.set(at);
    await world.run(actor, async (tx) => {
      if (about) tx.append(told, { thingId: newId(), personId: about });
      else tx.touch('any');
    });
    return at;
  }

  it('is that something about themselves changed, and nothing of anybody else', async () => {
    const resolver = new ChangesResolver(ear, { sessionOf: async () => session });
    const heard = resolver.ownChanges({ centreId }, { session } as OperationContext);
    const first = { at: world.clock.now(), id: null, topic: 'any' };
    expect((await heard.next()).value).toEqual({ ownChanges: first });

    await happens(systemActor(centreId), newId());
    await happens({ centreId, personId: newId(), roles: ['volunteer'] }, null);
    await happens(systemActor(newId()), personId);
    const named = await happens(systemActor(centreId), personId);
    expect((await heard.next()).value).toEqual({ ownChanges: { ...first, at: named } });

    const elsewhere = await happens({ centreId, personId, roles: ['volunteer'] }, null);
    expect((await heard.next()).value).toEqual({ ownChanges: { ...first, at: elsewhere } });
    await heard.return(undefined);
  });
});
