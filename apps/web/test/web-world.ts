import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginLogin, cookieName, grantRole, type HeldRole, openAccount } from '@hjerterom/access';
import { aCentre } from '@hjerterom/centres/testing';
import { idFrom } from '@hjerterom/kernel';
import { createStandardKinds, type NeedToRegister } from '@hjerterom/needs';
import { aNeed, theDesk } from '@hjerterom/needs/testing';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, type Config, Database, loadConfig, systemActor, type Tx } from '@hjerterom/platform';
import { createTestDatabase, type TestDatabase } from '@hjerterom/platform/testing';
import { aVolunteer, type GivenVolunteer } from '@hjerterom/volunteers/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { createApi } from '../../api/src/create-api.js';
import { stromso } from '../../standalone/src/sample/centres.js';
import { knownPeople } from '../../standalone/src/sample/people.js';
import { createSampleDatabase } from '../../standalone/test/sample-database.js';
import { createWorker } from '../../worker/src/create-worker.js';

/** A centre in the browser's world. */
export interface WebCentre {
  readonly id: string;
  readonly slug: string;
  readonly leaderId: string;
}

/** The whole program as `npm start` runs it, in this process, on a database of its own: for tests in a browser. */
export class WebWorld {
  private constructor(
    readonly config: Config,
    private readonly files: TestDatabase,
    private readonly worker: INestApplicationContext,
    private api: INestApplicationContext,
    readonly centre: WebCentre,
  ) {}

  /**
   * With an empty centre, its leader, and nobody else.
   * @param settings of the environment, beside those that it needs
   */
  static async create(settings: Readonly<Record<string, string>> = {}): Promise<WebWorld> {
    const files = await createTestDatabase();
    const config = configFor(files, await freePort(), settings);
    const worker = await createWorker(config);
    const database = worker.get(Database);
    const { id, slug } = await database.run(systemActor(null), (tx) =>
      aCentre(tx, { slug: 'proven', name: 'Prøven Frivilligsentral' }),
    );
    const leaderId = await database.run(systemActor(id), async (tx) => {
      await createStandardKinds(tx);
      const leader = await aPerson(tx, { name: 'Ingrid Prøve' });
      await grantRole(tx, leader.id, 'leader');
      return leader.id;
    });
    return new WebWorld(config, files, worker, await createApi(config), { id, slug, leaderId });
  }

  /** With the sample centre that `npm start` shows: weeks of needs, and people in every state. */
  static async sample(): Promise<WebWorld> {
    const files = await createSampleDatabase();
    const config = configFor(files, await freePort(), { SWEEP_MS: '500' });
    const leaderId = idFrom('person', knownPeople.leader);
    return new WebWorld(config, files, await createWorker(config), await createApi(config), { ...stromso, leaderId });
  }

  /** An address of the app: `at('needs?view=board')` is in the centre. */
  at(path: string): string {
    return `${this.config.publicUrl}/c/${this.centre.slug}/${path}`;
  }

  /** A transaction in the centre, as the worker. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.worker.get(Database).run(systemActor(this.centre.id), fn);
  }

  /** A transaction in the centre, as the leader. */
  asLeader<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.worker.get(Database).run(theDesk(this.centre.id, this.centre.leaderId), fn);
  }

  /** A transaction as somebody. */
  as<T>(actor: Actor, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.worker.get(Database).run(actor, fn);
  }

  /** The cookie of a login of the leader's, where nobody can just say who they are. */
  async leadersCookie(): Promise<{ name: string; value: string }> {
    const value = await this.run(async (tx) => {
      const accountId = await openAccount(tx, this.centre.leaderId);
      return beginLogin(tx, { accountId, method: 'code', secondFactor: true });
    });
    return { name: cookieName(this.config), value };
  }

  /** A need of a new person with this name, as the leader registers it. @returns its id */
  async need(recipient: string, given: Partial<NeedToRegister> = {}): Promise<string> {
    const { id: recipientId } = await this.run((tx) => aPerson(tx, { name: recipient }));
    return this.asLeader((tx) => aNeed(tx, { recipientId, ...given }));
  }

  /** A volunteer with this name who may be asked for everything. @returns the person's id */
  async volunteer(name: string, given: GivenVolunteer = {}): Promise<string> {
    return (await this.run((tx) => aVolunteer(tx, { person: { name }, ...given }))).personId;
  }

  /** A person with this name in this role. @returns the person's id */
  async person(name: string, role: HeldRole): Promise<string> {
    return this.run(async (tx) => {
      const { id } = await aPerson(tx, { name });
      await grantRole(tx, id, role);
      return id;
    });
  }

  /** One more process of the API, on the same database. */
  async anotherApi(): Promise<{ url: string; close(): Promise<void> }> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const api = await createApi(configFor(this.files, port));
    return { url, close: () => api.close() };
  }

  /** The API goes away. */
  async stopApi(): Promise<void> {
    await this.api.close();
  }

  /** The API is there again, at the same address. */
  async startApi(): Promise<void> {
    this.api = await createApi(this.config);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.worker.close();
    await this.files.drop();
  }
}

function configFor(files: TestDatabase, port: number, settings: Readonly<Record<string, string>> = {}): Config {
  return loadConfig({
    DATABASE_URL: files.url,
    SECRET: 'a secret that only tests may know',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SWEEP_MS: '100',
    ERASURE_LEDGER: join(tmpdir(), `hjerterom-test-erasures-${port}.log`),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    ...settings,
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
