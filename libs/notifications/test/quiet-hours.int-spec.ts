import { aCentre } from '@hjerterom/centres/testing';
import type { QuietTime } from '@hjerterom/kernel';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { setContactWishes } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { TestTemplatesModule } from './greeting.js';
import { Requests } from './requests.js';

let world: TestWorld;
let kari: string;
let centreId: string;
let requests: Requests;

beforeAll(async () => {
  world = await TestWorld.create({ worker: [NotificationsWorkerModule, TestTemplatesModule] });
  const centre = await aCentre(world);
  kari = (await world.run(systemActor(centre.id), (tx) => aPerson(tx))).id;
  centreId = centre.id;
  requests = new Requests(world, centre);
});
afterAll(() => world.close());

describe('quiet hours', () => {
  const at = (instant: string) => world.clock.set(new Date(instant));

  it('hold back until the morning what is due at night', async () => {
    at('2026-12-01T09:00:00Z');
    const key = await requests.request(kari, { dueAt: '2026-12-01T21:30:00Z' });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ due_at: new Date('2026-12-02T07:00:00Z') });
    at('2026-12-02T06:59:59Z');
    await requests.settled();
    expect(await requests.letters(key)).toBe(0);
    at('2026-12-02T07:00:00Z');
    await requests.settled();
    expect(await requests.letters(key)).toBe(1);
  });

  it('let through what is urgent, and keep no words of it', async () => {
    at('2026-12-02T23:00:00Z');
    const key = await requests.request(kari, { urgent: true });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'accepted', body: null });
    expect(await requests.letters(key)).toBe(1);
  });

  it('hold back what was due by day when no worker was there to send it', async () => {
    at('2026-12-03T19:00:00Z');
    const key = await requests.request(kari, { dueAt: '2026-12-03T19:50:00Z' });
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ due_at: new Date('2026-12-03T19:50:00Z') });
    at('2026-12-03T20:10:00Z');
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({
      status: 'scheduled',
      due_at: new Date('2026-12-04T07:00:00Z'),
      tries: 0,
    });
    at('2026-12-04T07:00:00Z');
    await requests.settled();
    expect(await requests.letters(key)).toBe(1);
  });

  it('are followed by the person’s own quiet times, also when those were said after the message was taken', async () => {
    const wish = (quietTimes: QuietTime[]) =>
      world.run(systemActor(centreId), (tx) =>
        setContactWishes(tx, { personId: kari, preferredChannel: 'email', languages: ['nb'], quietTimes }),
      );
    at('2026-12-07T09:00:00Z');
    const before = await requests.request(kari, { dueAt: '2026-12-07T10:00:00Z' });
    await requests.settled();
    expect(await requests.message(before)).toMatchObject({ due_at: new Date('2026-12-07T10:00:00Z') });
    expect(await wish([{ days: 'weekdays', from: '07:00', to: '15:30' }])).toMatchObject({ kind: 'PersonUpdated' });
    const after = await requests.request(kari, { dueAt: '2026-12-07T22:00:00Z' });
    at('2026-12-07T10:00:00Z');
    await requests.settled();
    expect(await requests.message(before)).toMatchObject({
      status: 'scheduled',
      due_at: new Date('2026-12-07T14:30:00Z'),
    });
    expect(await requests.message(after)).toMatchObject({ due_at: new Date('2026-12-08T14:30:00Z') });
    at('2026-12-07T14:30:00Z');
    await requests.settled();
    expect(await requests.letters(before)).toBe(1);
    const always = (['weekdays', 'weekend'] as const).map((days) => ({ days, from: '07:00', to: '22:00' }));
    expect(await wish(always)).toEqual({ kind: 'NeverReached', personId: kari });
    await wish([]);
  });

  it.each([
    ['forward', '2027-03-27T20:30:00Z', '2027-03-28T06:00:00Z'],
    ['back', '2027-10-30T21:30:00Z', '2027-10-31T07:00:00Z'],
  ])('end at eight by the clock on the wall in the night it goes %s', async (_way, night, morning) => {
    at(night);
    const key = await requests.request(kari);
    await requests.settled();
    at(new Date(Date.parse(morning) - 1000).toISOString());
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'scheduled', due_at: new Date(morning) });
    at(morning);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'accepted', accepted_at: new Date(morning) });
  });
});
