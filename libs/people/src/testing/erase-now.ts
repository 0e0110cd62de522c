import { Log, PersonDataRegistry, systemActor } from '@hjerterom/platform';
import type { TestWorld } from '@hjerterom/platform/testing';
import { askErasure } from '../index.js';

/**
 * Erases somebody as the worker does, and waits until it is done: for a world without a worker.
 * @param leader who leads the centre, and decides it
 * @throws Error when they cannot be erased
 */
export async function eraseNow(
  { app, config, database }: Pick<TestWorld, 'app' | 'config' | 'database'>,
  { centreId, personId: leader }: { readonly centreId: string; readonly personId: string },
  personId: string,
): Promise<{ readonly erasureId: string }> {
  const libs = app.get(PersonDataRegistry, { strict: false });
  const asked = await database.run({ centreId, personId: leader, roles: ['leader'] }, (tx) =>
    askErasure(tx, { personId }, libs),
  );
  if (asked.kind !== 'Erasure') throw new Error(`They are not erased: ${asked.obstacle}.`);
  // Only now: to load it declares the job, which worlds with a worker of other libs would miss.
  const { ErasePersons } = await import('../worker/erase.js');
  const worker = new ErasePersons(libs, config, new Log('silent'));
  await worker.perform({ id: asked.erasureId, centreId }, { run: (fn) => database.run(systemActor(centreId), fn) });
  return asked;
}
