import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { type Channel, ChannelError, type Letter } from '@hjerterom/notifications';
import { aMessage } from '@hjerterom/notifications/testing';
import type { NewPerson } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, type DueRow, type JobContext, Log, systemActor, type Tx } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { Channels } from '../src/channels/channels.js';
import type { MessageEntity } from '../src/message/message.entity.js';
import { withdrawMessages } from '../src/message/withdraw-messages.js';
import { SendMessages } from '../src/worker/send-messages.js';
import { Broken, Greeting, over } from './greeting.js';

/** A provider that honours the key, and does what a test asks of it besides. */
class Provider implements Channel {
  readonly accepted = new Map<string, Letter>();
  handedOver = 0;
  meanwhile: () => Promise<void> = async () => {};

  async accept(letter: Letter) {
    this.handedOver += 1;
    await this.meanwhile();
    this.accepted.set(letter.key, letter);
    return { reference: `fake:${letter.key}` };
  }
}

const templates = new Map<string, Greeting | Broken>([
  ['test.greeting', new Greeting()],
  ['test.broken', new Broken()],
]);
const ports = {
  one<Plug>(_port: unknown, key: string): Plug {
    const template = templates.get(key);
    if (!template) throw new Error(`Nothing is plugged in as «${key}».`);
    return template as Plug;
  },
};

let world: TestWorld;
let worker: Actor;
let provider: Provider;

beforeAll(async () => {
  world = await TestWorld.create({ environment: { LEASE_MS: '400' } });
  worker = systemActor((await aCentre(world)).id);
});
beforeEach(() => {
  provider = new Provider();
});
afterAll(() => world.close());

const work = (sms: Channel | null = null) =>
  new SendMessages(ports, new Channels(provider, sms), world.config, new Log('silent'));
const healthy: JobContext = { run: (fn) => world.run(worker, fn) };
const rowOf = (id: string): DueRow => ({ id, centreId: worker.centreId! });
const claim = () => world.run(systemActor(null), (tx) => work().claim(tx, 100, world.config.leaseMs));

async function scheduled(given: Partial<MessageEntity> = {}, person: Partial<NewPerson> = {}): Promise<string> {
  return world.run(worker, async (tx) => aMessage(tx, { personId: (await aPerson(tx, person)).id, ...given }));
}

async function message(id: string) {
  const [row] = await world.rows('SELECT * FROM notifications_message WHERE id = $1', [id]);
  return row;
}

/** A worker that dies after so many transactions: what it does then never comes to an end. */
function dyingAfter(transactions: number): JobContext {
  let done = 0;
  return {
    run: async <T>(fn: (tx: Tx) => Promise<T>) => {
      if (done === transactions) return new Promise<never>(() => {});
      done += 1;
      return world.run(worker, fn);
    },
  };
}

describe('a worker that is lost', () => {
  it('after taking a message leaves it to another when its lease has run out', async () => {
    const id = await scheduled();
    expect(await claim()).toContainEqual(rowOf(id));
    expect(await claim()).toEqual([]);
    const again = await eventually(async () => (await claim()).find((row) => row.id === id));
    await work().perform(again, healthy);
    expect(provider.accepted.size).toBe(1);
    expect(await message(id)).toMatchObject({ status: 'accepted', tries: 1, provider_reference: `fake:${id}` });
  });

  it.each([
    ['while it puts it into words', 1, 0],
    ['between the yes of the provider and our note of it', 2, 1],
  ])('%s: the message comes again, and a provider that honours the key has it once', async (_when, survived, yeses) => {
    const id = await scheduled();
    await claim();
    void work().perform(rowOf(id), dyingAfter(survived));
    await eventually(async () => provider.handedOver === yeses && (await message(id))?.tries === 1);
    expect(await message(id)).toMatchObject({ status: 'scheduled' });
    const again = await eventually(async () => (await claim()).find((row) => row.id === id));
    await work().perform(again, healthy);
    expect([...provider.accepted.keys()]).toEqual([id]);
    expect(await message(id)).toMatchObject({ status: 'accepted', tries: 2 });
    await work().perform(again, healthy);
    expect(provider.handedOver).toBe(yeses + 1);
  });

  it('each time the same message is tried does not go on for ever: somebody has to ring', async () => {
    const id = await scheduled({ tries: 6 });
    await work().perform(rowOf(id), healthy);
    expect(provider.handedOver).toBe(0);
    expect(await message(id)).toMatchObject({ status: 'failed', failure: 'WORKER LOST' });
  });

  it('without having tried anything uses up no tries', async () => {
    const id = await scheduled({ attempts: 50 });
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'accepted', tries: 1 });
  });
});

describe('sending', () => {
  it('is done by one of eight workers that have the same message', async () => {
    const id = await scheduled();
    provider.meanwhile = () => new Promise((next) => setTimeout(next, 50));
    await Promise.all(Array.from({ length: 8 }, () => work().perform(rowOf(id), healthy)));
    expect(provider.handedOver).toBe(1);
    expect(await message(id)).toMatchObject({ status: 'accepted', tries: 1 });
  });

  it('holds no connection to the database while the provider thinks', async () => {
    const ids = await Promise.all(Array.from({ length: 15 }, () => scheduled()));
    let commit = () => {};
    const thinking = new Promise<void>((done) => {
      commit = done;
    });
    provider.meanwhile = () => thinking;
    const all = Promise.all(ids.map((id) => work().perform(rowOf(id), healthy)));
    await eventually(() => provider.handedOver === ids.length);
    expect(world.config.databasePool).toBeLessThan(ids.length);
    commit();
    await all;
    expect(provider.accepted.size).toBe(ids.length);
  });

  it('keeps what was said, and never the link', async () => {
    const subjectId = newId();
    const id = await scheduled({ subjectId }, { name: 'Åse Prøve' });
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({
      channel: 'email',
      subject: 'Kan du hjelpe på lørdag? Blåbærtur – Ærlig talt',
      body: 'Hei, Åse Prøve!\n\nVi trenger en til på blåbærtur <3 & kaffe.',
    });
    expect(JSON.stringify(await message(id))).not.toContain(`o/${subjectId}`);
    expect(provider.accepted.get(id)?.words.link?.url).toContain(`o/${subjectId}`);
  });

  it('speaks the language of the person', async () => {
    const id = await scheduled({}, { languages: ['pl', 'en'] });
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ language: 'en', subject: 'Can you help on Saturday?' });
  });

  it('goes by SMS to who wants it where there is a gateway, otherwise by e-mail', async () => {
    const gateway = new Provider();
    const wants = { preferredChannel: 'sms' } as const;
    const [bySms, byEmail] = [await scheduled({}, wants), await scheduled({}, wants)];
    await work(gateway).perform(rowOf(bySms), healthy);
    await work().perform(rowOf(byEmail), healthy);
    expect([...gateway.accepted.keys()]).toEqual([bySms]);
    expect(gateway.accepted.get(bySms)?.to).toMatch(/^\+47290/);
    expect(await message(bySms)).toMatchObject({ channel: 'sms' });
    expect([...provider.accepted.keys()]).toEqual([byEmail]);
  });

  it.each<[string, Partial<NewPerson>]>([
    ['has neither e-mail nor phone', { contactPoints: [] }],
    ['has a phone alone, and there is no gateway', { contactPoints: [{ kind: 'phone', value: '+47 29000001' }] }],
    ['wants to be rung', { preferredChannel: 'call' }],
  ])('is left to the call list, with what to say, when the person %s', async (_who, person) => {
    const id = await scheduled({}, { name: 'Per Prøve', ...person });
    await work().perform(rowOf(id), healthy);
    expect(provider.handedOver).toBe(0);
    expect(await message(id)).toMatchObject({
      status: 'to-call',
      channel: 'call',
      body: 'Hei, Per Prøve!\n\nVi trenger en til på blåbærtur <3 & kaffe.',
    });
  });

  it('stays unsaid when the template has nothing more to say', async () => {
    const subjectId = newId();
    over.add(subjectId);
    const id = await scheduled({ subjectId });
    await work().perform(rowOf(id), healthy);
    expect(provider.handedOver).toBe(0);
    expect(await message(id)).toMatchObject({ status: 'withdrawn', subject: null, sending_until: null });
  });

  it('that was withdrawn while the provider took it says what happened: it has left', async () => {
    const id = await scheduled({ key: 'too late' });
    provider.meanwhile = () => world.run(worker, (tx) => withdrawMessages(tx, ['too late']));
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'accepted' });
  });

  it('that was withdrawn while the provider refused it is not tried again', async () => {
    const id = await scheduled({ key: 'too early' });
    provider.meanwhile = async () => {
      await world.run(worker, (tx) => withdrawMessages(tx, ['too early']));
      throw new ChannelError('ECONNECTION');
    };
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'withdrawn' });
  });
});

describe('a provider that fails', () => {
  it('is tried six times, with longer pauses, and then somebody has to ring', async () => {
    const id = await scheduled();
    provider.meanwhile = async () => {
      throw new ChannelError('ECONNECTION');
    };
    for (const minutes of [1, 5, 15, 60, 180]) {
      expect(await claim()).toEqual([rowOf(id)]);
      await work().perform(rowOf(id), healthy);
      const due = new Date(world.clock.now().getTime() + minutes * 60_000);
      expect(await message(id)).toMatchObject({ status: 'scheduled', due_at: due, failure: 'ECONNECTION' });
      await work().perform(rowOf(id), healthy);
      expect(await claim()).toEqual([]);
      world.clock.advance(minutes * 60_000);
    }
    await work().perform(rowOf(id), healthy);
    expect(provider.handedOver).toBe(6);
    expect(await message(id)).toMatchObject({ status: 'failed', tries: 6, failure: 'ECONNECTION' });
    expect((await message(id))?.body).toContain('blåbærtur');
    world.clock.advance(24 * 3_600_000);
    expect(await claim()).toEqual([]);
  });

  it('and then takes it, has it once and leaves no failure behind', async () => {
    const id = await scheduled();
    provider.meanwhile = async () => {
      throw new ChannelError('ETIMEDOUT');
    };
    await work().perform(rowOf(id), healthy);
    provider.meanwhile = async () => {};
    world.clock.advance(60_000);
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'accepted', tries: 2, failure: null });
  });

  it('for good is not tried again', async () => {
    const id = await scheduled();
    provider.meanwhile = async () => {
      throw new ChannelError('EENVELOPE 550', true);
    };
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'failed', tries: 1, failure: 'EENVELOPE 550' });
  });

  it.each([
    ['a template with a mistake in it', 'test.broken', 'TypeError'],
    ['a template that nobody has', 'test.nobody', 'Error'],
  ])('and %s are the same to the row: it is tried again', async (_what, template, failure) => {
    const id = await scheduled({ template });
    await work().perform(rowOf(id), healthy);
    expect(await message(id)).toMatchObject({ status: 'scheduled', tries: 1, failure });
  });
});
