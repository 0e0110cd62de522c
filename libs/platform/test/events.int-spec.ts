import { defineEvent, newId } from '@hjerterom/kernel';
import { Injectable, Module } from '@nestjs/common';
import type { Tx } from '../src/index.js';
import { inRequest, systemActor } from '../src/index.js';
import { type DeliveredEvent, declareEventJob, type EventHandler, Handles } from '../src/jobs/index.js';
import { currentRequest } from '../src/logging/index.js';
import { eventually, onBackend, queueBackends, TestWorld } from '../src/testing/index.js';

const bellRang = defineEvent<{ bell: string }>('test.bell-rang');
const countRings = declareEventJob('test.count-rings', bellRang);
const seen: { bell: string; requestId?: string }[] = [];
const failing = { times: 0 };

@Injectable()
@Handles(countRings)
class CountRings implements EventHandler<{ bell: string }> {
  async handle(tx: Tx, event: DeliveredEvent<{ bell: string }>): Promise<void> {
    if (failing.times > 0) {
      failing.times -= 1;
      throw new Error('The counter was out.');
    }
    await tx.query('SELECT 1');
    seen.push({ bell: event.payload.bell, requestId: currentRequest()?.requestId });
  }
}

@Module({ providers: [CountRings] })
class BellWorkerModule {}

describe.each(queueBackends)('events on the %s queue', (backend) => {
  const centre = systemActor(newId());
  let world: TestWorld;

  beforeAll(async () => {
    world = await TestWorld.create({ worker: [BellWorkerModule], environment: await onBackend(backend) });
  });
  afterAll(() => world.close());
  beforeEach(() => {
    seen.length = 0;
  });

  it('reach their handler once, with the request id they were told under', async () => {
    const requestId = newId();
    await inRequest({ requestId, language: 'nb' }, () =>
      world.run(centre, async (tx) => tx.append(bellRang, { bell: 'front' })),
    );
    await eventually(() => seen.length === 1);
    expect(seen).toEqual([{ bell: 'front', requestId }]);
    await eventually(
      async () => (await world.rows('SELECT 1 FROM platform_inbox WHERE done_at IS NOT NULL')).length === 1,
    );
  });

  it('are not told when the transaction is rolled back', async () => {
    await expect(
      world.run(centre, async (tx) => {
        tx.append(bellRang, { bell: 'never' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await world.run(centre, async (tx) => tx.append(bellRang, { bell: 'after' }));
    await eventually(() => seen.length === 1);
    expect(seen[0]?.bell).toBe('after');
  });

  it('come again when a handler fails', async () => {
    failing.times = 2;
    await world.run(centre, async (tx) => tx.append(bellRang, { bell: 'stubborn' }));
    await eventually(() => seen.length === 1, 20_000);
    const [row] = await world.rows(`SELECT attempts, last_error FROM platform_inbox ORDER BY event_id DESC LIMIT 1`);
    expect(row).toMatchObject({ last_error: 'Error' });
  });

  it('come again when the queue has lost them', async () => {
    await world.rows(
      `
      WITH e AS (INSERT INTO platform_outbox (id, name, payload, centre_id, occurred_at, dispatched_at)
        VALUES ($1, 'test.bell-rang', '{"bell":"lost"}', $2, now(), now()) RETURNING id)
      INSERT INTO platform_inbox (event_id, handler_id, lease_until) SELECT id, 'test.count-rings', now() - interval '1 s' FROM e`,
      [newId(), centre.centreId],
    );
    await eventually(() => seen.some((ring) => ring.bell === 'lost'));
  });
});
