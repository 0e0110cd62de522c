import { aCentre } from '@hjerterom/centres/testing';
import type { Channel, Letter } from '@hjerterom/notifications';
import { aMessage } from '@hjerterom/notifications/testing';
import type { NewPerson } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { claimDue, type DueRow, type JobContext, Log, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { Channels } from '../src/channels/channels.js';
import type { MessageEntity } from '../src/message/message.entity.js';
import { SendMessages } from '../src/worker/send-messages.js';
import { Broken, Greeting } from './greeting.js';

/** A provider that honours the key, and does what a test asks of it besides. */
export class Provider implements Channel {
  readonly accepted = new Map<string, Letter>();
  /** How often a letter was handed to it. */
  handedOver = 0;
  /** What happens while it has the letter and has not answered yet. */
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

/** Sending step by step, without the queue: a centre, a provider, and workers that live or die as the test says. */
export class Sender {
  /** Takes the e-mail. Each test may put a fresh one here. */
  provider = new Provider();

  private constructor(
    readonly world: TestWorld,
    readonly centreId: string,
  ) {}

  static async create(): Promise<Sender> {
    const world = await TestWorld.create({});
    return new Sender(world, (await aCentre(world)).id);
  }

  /** A message that is due, to a person. @returns its id */
  scheduled(given: Partial<MessageEntity> = {}, person: Partial<NewPerson> = {}): Promise<string> {
    return this.run(async (tx) => aMessage(tx, { personId: (await aPerson(tx, person)).id, ...given }));
  }

  /** A worker takes what is due. */
  claim(): Promise<DueRow[]> {
    return this.world.run(systemActor(null), (tx) => claimDue(tx, this.work(null).due, 100, this.world.config.leaseMs));
  }

  /** A worker has the message in its queue and does it. @param after how many transactions it dies; then this never ends */
  perform(
    id: string,
    { sms = null, diesAfter = 1_000 }: { sms?: Channel | null; diesAfter?: number } = {},
  ): Promise<void> {
    let done = 0;
    const job: JobContext = {
      run: async <T>(fn: (tx: Tx) => Promise<T>) => {
        if (done === diesAfter) return new Promise<never>(() => {});
        done += 1;
        return this.run(fn);
      },
    };
    return this.work(sms).perform({ id, centreId: this.centreId }, job);
  }

  /** A transaction as the worker in the centre. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(systemActor(this.centreId), fn);
  }

  /** The row. */
  async message(id: string) {
    const [row] = await this.world.rows('SELECT * FROM notifications_message WHERE id = $1', [id]);
    return row;
  }

  private work(sms: Channel | null): SendMessages {
    return new SendMessages(ports, new Channels(this.provider, sms), this.world.config, new Log('silent'));
  }
}
