import { type Centre, createCentre } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { messageRequested, messagesWithdrawn } from '@hjerterom/notifications/contracts';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, inRequest, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { takeRequest } from '../src/message/take-request.js';
import { withdrawMessages } from '../src/message/withdraw-messages.js';
import { over, TestTemplatesModule } from './greeting.js';
import { Requests } from './requests.js';

const hour = 3_600_000;
let world: TestWorld;
let centre: Centre;
let worker: Actor;
let kari: string;
let requests: Requests;

beforeAll(async () => {
  world = await TestWorld.create({ worker: [NotificationsWorkerModule, TestTemplatesModule] });
  centre = await aCentre(world);
  worker = systemActor(centre.id);
  kari = (await world.run(worker, (tx) => aPerson(tx, { name: 'Kari Prøve' }))).id;
  requests = new Requests(world, centre);
});
afterAll(() => world.close());

const later = (milliseconds: number) => new Date(world.clock.now().getTime() + milliseconds).toISOString();

describe('a request', () => {
  it('is told once, however often it is made', async () => {
    const key = `test.greeting:${newId()}`;
    await Promise.all(Array.from({ length: 20 }, () => requests.request(kari, { key })));
    await requests.settled();
    await requests.request(kari, { key });
    await requests.settled();
    expect(await world.rows('SELECT status FROM notifications_message WHERE key = $1', [key])).toEqual([
      { status: 'accepted' },
    ]);
    expect(await requests.letters(key)).toBe(1);
  });

  it('is told once in each centre: keys of two centres do not meet', async () => {
    const other = await world.run(systemActor(null), (tx) => createCentre(tx, { slug: 'nabo', name: 'Naboen' }));
    const neighbour = await world.run(systemActor(other.id), (tx) => aPerson(tx));
    const there = new Requests(world, other);
    const key = await requests.request(kari);
    await there.request(neighbour.id, { key });
    await there.withdraw('another');
    await requests.settled();
    const rows = await world.rows(`SELECT status FROM notifications_message WHERE key = $1`, [key]);
    expect(rows).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
  });

  it('leaves when it is due, and not before', async () => {
    const key = await requests.request(kari, { dueAt: later(2 * hour) });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'scheduled', tries: 0, subject: null, body: null });
    world.clock.advance(2 * hour);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({
      status: 'accepted',
      channel: 'email',
      language: 'nb',
      accepted_at: world.clock.now(),
    });
  });

  it('carries the id of the request it came from', async () => {
    const requestId = newId();
    const key = await inRequest({ requestId, language: 'nb' }, () => requests.request(kari));
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ request_id: requestId });
  });

  it('is withdrawn when its template has nothing more to say', async () => {
    const subjectId = newId();
    over.add(subjectId);
    const key = await requests.request(kari, { subjectId });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'withdrawn', subject: null });
    expect(await requests.letters(key)).toBe(0);
  });
});

describe('a withdrawal', () => {
  it('stops what has not left', async () => {
    const key = await requests.request(kari, { dueAt: later(hour) });
    await requests.settled();
    await requests.withdraw(key, 'a key that nobody knows');
    await requests.settled();
    world.clock.advance(2 * hour);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'withdrawn' });
    expect(await requests.letters(key)).toBe(0);
  });

  it('does not undo what has left', async () => {
    const key = await requests.request(kari);
    await requests.settled();
    await requests.withdraw(key);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'accepted' });
  });

  it('stops a request that comes after it', async () => {
    const key = `test.greeting:${newId()}`;
    await requests.withdraw(key);
    await requests.settled();
    await requests.request(kari, { key });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'withdrawn' });
    expect(await requests.letters(key)).toBe(0);
  });

  it.each(['request first', 'withdrawal first'])('stops a request of the same moment: %s', async (order) => {
    const keys = Array.from({ length: 10 }, () => `test.greeting:${newId()}`);
    await world.run(worker, async (tx) => {
      if (order === 'withdrawal first') tx.append(messagesWithdrawn, { keys });
      for (const key of keys) {
        const what = { template: 'test.greeting', personId: kari, subjectId: newId(), dueAt: later(hour), key };
        tx.append(messageRequested, what);
      }
      if (order === 'request first') tx.append(messagesWithdrawn, { keys });
    });
    await requests.settled();
    world.clock.advance(hour);
    await requests.settled();
    const rows = await world.rows('SELECT status FROM notifications_message WHERE key = ANY($1)', [keys]);
    expect(rows).toEqual(keys.map(() => ({ status: 'withdrawn' })));
  });

  it.each(['request', 'withdrawal'])('waits for the other when the %s is not committed yet', async (first) => {
    const key = `test.greeting:${newId()}`;
    const request = (tx: Tx) =>
      takeRequest(
        tx,
        { template: 'test.greeting', personId: kari, subjectId: newId(), dueAt: later(hour), key },
        { occurredAt: tx.now, requestId: null },
      );
    const withdraw = (tx: Tx) => withdrawMessages(tx, [key]);
    const [one, other] = first === 'request' ? [request, withdraw] : [withdraw, request];
    let commit = () => {};
    const held = new Promise<void>((done) => {
      commit = done;
    });
    let started = () => {};
    const begun = new Promise<void>((done) => {
      started = done;
    });
    const open = world.run(worker, async (tx) => {
      await one(tx);
      started();
      await held;
    });
    await begun;
    const waiting = world.run(worker, other);
    await new Promise((next) => setTimeout(next, 100));
    commit();
    await Promise.all([open, waiting]);
    expect(await requests.message(key)).toMatchObject({ status: 'withdrawn' });
  });
});
