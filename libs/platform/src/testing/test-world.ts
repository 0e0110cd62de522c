import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '@hjerterom/kernel';
import { Global, type INestApplication, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Actor } from '../actor/index.js';
import { type Membership, PlatformGraphqlModule, SESSION_SOURCE } from '../api/index.js';
import { Config, loadConfig } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { Log } from '../logging/index.js';
import { PlatformModule } from '../platform.module.js';
import { PlatformWorkerModule } from '../worker/index.js';
import { createTestDatabase, onServer, type TestDatabase } from './test-database.js';
import { TestSessions } from './test-sessions.js';

@Global()
@Module({ providers: [{ provide: SESSION_SOURCE, useClass: TestSessions }], exports: [SESSION_SOURCE] })
class TestSessionsModule {}

/** What a GraphQL request gave. */
export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

export interface WorldOptions {
  /** Api modules: GraphQL is served when there is one, with `signedInAs` as the session. */
  readonly api?: readonly Type[];
  /** Worker modules: relay, sweeps and processor run when there is one. */
  readonly worker?: readonly Type[];
  /** The api modules bring their own source of sessions (access does); else a header says who is signed in. */
  readonly ownSessions?: boolean;
  /** Where the clock stands at the beginning. */
  readonly now?: Date;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the log goes, for tests of what it says and does not say. */
  readonly log?: Log;
}

/** A lib in a small world of its own: a real database, the modules it needs, and a clock that stands still. */
export class TestWorld {
  private constructor(
    readonly clock: FixedClock,
    readonly config: Config,
    readonly database: Database,
    readonly files: TestDatabase,
    readonly app: INestApplication,
  ) {}

  static async create({
    api = [],
    worker = [],
    ownSessions = false,
    now = new Date('2026-11-24T09:00:00Z'),
    environment = {},
    log,
  }: WorldOptions) {
    const files = await createTestDatabase();
    const config = loadConfig({
      DATABASE_URL: files.url,
      SECRET: 'one-of-the-tests-7f3e9b1c5d2a8046',
      SWEEP_MS: '50',
      LEASE_MS: '1000',
      OPERATION_MS: '60000',
      ERASURE_LEDGER: join(tmpdir(), `hjerterom-test-erasures-${process.pid}.log`),
      LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
      ...environment,
    });
    const clock = new FixedClock(now);
    const sessions = ownSessions ? [] : [TestSessionsModule];
    const graphql = api.length > 0 ? [...sessions, PlatformGraphqlModule] : [];
    const workers = worker.length > 0 ? [PlatformWorkerModule] : [];
    @Module({
      imports: [
        PlatformModule.for(config, log ?? new Log(config.logLevel), clock),
        ...graphql,
        ...workers,
        ...api,
        ...worker,
      ],
    })
    class World {}
    const module = await Test.createTestingModule({ imports: [World] }).compile();
    const app = module.createNestApplication({ logger: false });
    app.enableShutdownHooks([]);
    if (api.length > 0) await app.listen(0, '127.0.0.1');
    else await app.init();
    return new TestWorld(clock, config, app.get(Database), files, app);
  }

  /** The address of the API, when there is one. */
  get url(): string {
    const { port } = this.app.getHttpServer().address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  /** A transaction as this actor. */
  run<T>(actor: Actor, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.run(actor, fn);
  }

  /** Rows as the owner of the tables sees them. */
  rows(sql: string, parameters: unknown[] = []) {
    return onServer(this.files.ownerUrl, sql, parameters);
  }

  /** A GraphQL request; without a membership nobody is signed in. */
  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    signedInAs?: Membership,
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signedInAs && { 'x-test-membership': JSON.stringify(signedInAs) }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.files.drop();
  }
}
