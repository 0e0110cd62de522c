import { listHours } from '@hjerterom/hours';
import { idFrom, localDateOf } from '@hjerterom/kernel';
import { liveOffersOf } from '@hjerterom/offers';
import { awaitingGuardian, guardiansOf, quietTimesOf } from '@hjerterom/people';
import { Database, Log, loadConfig, PlatformModule, systemActor, type Tx } from '@hjerterom/platform';
import type { TestDatabase } from '@hjerterom/platform/testing';
import { availabilityOf, lackingFor, PauseEntity } from '@hjerterom/volunteers';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IsNull, Not } from 'typeorm';
import { stromso } from '../src/sample/centres.js';
import { knownPeople } from '../src/sample/people.js';
import { createSampleDatabase } from './sample-database.js';

const amal = idFrom('person', knownPeople.volunteer);

describe('the sample centre', () => {
  let sample: TestDatabase;
  let app: INestApplicationContext;
  const run = <T>(ask: (tx: Tx) => Promise<T>) => app.get(Database).run(systemActor(stromso.id), ask);

  beforeAll(async () => {
    sample = await createSampleDatabase();
    const config = loadConfig({ DATABASE_URL: sample.url, SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' });
    app = await NestFactory.createApplicationContext(PlatformModule.for(config, new Log('silent')), { logger: false });
  }, 300_000);
  afterAll(async () => {
    await app?.close();
    await sample?.drop();
  });

  it('shows the volunteer of the README a promise, a question, a week and hours on their own page', async () => {
    const offers = await run((tx) => liveOffersOf(tx, 'need', amal));
    const ahead = await run((tx) =>
      tx.query(`SELECT FROM volunteers_commitment WHERE person_id = $1 AND lower(during) > $2`, [amal, tx.now]),
    );
    const { weekly } = (await run((tx) => availabilityOf(tx, [amal]))).get(amal) ?? { weekly: [] };
    const { edges } = await run((tx) => listHours(tx, { personId: amal, status: 'confirmed', first: 10 }));
    expect(offers.filter(({ accepted }) => !accepted)).not.toEqual([]);
    expect(offers.filter(({ accepted }) => accepted)).not.toEqual([]);
    expect([ahead.length > 0, weekly.length > 0, edges.length > 0]).toEqual([true, true, true]);
  });

  it('has somebody on a pause of their own with a last day, and somebody with quiet times of their own', async () => {
    const { today, pauses } = await run(async (tx) => ({
      today: localDateOf(tx.now, 'Europe/Oslo'),
      pauses: await tx.em.findBy(PauseEntity, { bySelf: true, until: Not(IsNull()) }),
    }));
    expect(pauses.some(({ until }) => (until ?? '') > today)).toBe(true);
    const everybody = await run((tx) => tx.query<{ id: string }>(`SELECT id FROM people_v_person`));
    const quiet = await run((tx) =>
      quietTimesOf(
        tx,
        everybody.map(({ id }) => id),
      ),
    );
    expect([...quiet.values()].flat()).toContainEqual({ days: 'weekdays', from: '18:00', to: '09:00' });
  });

  it('has a child who waits for the guardian, with the reason, and one whose guardian has said yes', async () => {
    const [waiting, ready] = [idFrom('person', 'Tiril Hagaløkken'), idFrom('person', 'Sivert Nordmo')];
    const children = [waiting, ready];
    expect(await run((tx) => guardiansOf(tx, children))).toHaveLength(2);
    expect([...(await run((tx) => awaitingGuardian(tx, children, 'volunteering')))]).toEqual([waiting]);
    const rule = { certificate: null, confidentiality: false };
    const lacking = (id: string) => run((tx) => lackingFor(tx, id, rule, 'nb'));
    const reason = 'Foresatt: har ikke sagt ja ennå';
    expect(await lacking(waiting)).toContain(reason);
    expect(await lacking(ready)).not.toContain(reason);
  });
});
