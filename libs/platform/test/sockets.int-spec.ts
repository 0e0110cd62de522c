import { once } from 'node:events';
import { connect } from 'node:net';
import { Global, Module } from '@nestjs/common';
import { Args, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { WebSocket } from 'ws';
import { ACCEPTED_OPERATIONS, AcceptedOperations, Public } from '../src/api/index.js';
import { MOST_ALIASES } from '../src/api/limits.js';
import { MOST_SUBSCRIPTIONS } from '../src/api/subscriptions/socket-protocol.js';
import { LONGEST_MESSAGE } from '../src/api/subscriptions/sockets.js';
import { eventually, TestWorld } from '../src/testing/index.js';

/** So many are open to one browser. */
const OF_ONE = 20;

@Resolver()
class TicksResolver {
  @Public()
  @Query(() => Boolean)
  works() {
    return true;
  }

  /** Says 1, and then no more until it is ended. */
  @Public()
  @Subscription(() => Int)
  async *ticks(@Args('first', { type: () => Int, nullable: true }) _first?: number) {
    yield { ticks: 1 };
    await new Promise((next) => setTimeout(next, 60_000).unref());
  }

  @Public()
  @Subscription(() => Int)
  async *broken(): AsyncGenerator<{ broken: number }> {
    throw new Error('password of postgres://hjerterom');
  }
}

@Module({ providers: [TicksResolver] })
class TicksModule {}

@Global()
@Module({
  providers: [{ provide: ACCEPTED_OPERATIONS, useValue: new AcceptedOperations(['subscription Ticks { ticks }']) }],
  exports: [ACCEPTED_OPERATIONS],
})
class OnlyTicks {}

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

/** A connection as a browser opens one, and all that came over it. */
class Line {
  readonly heard: Message[] = [];
  closed: number | undefined;
  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.heard.push(JSON.parse(String(data)) as Message));
    socket.on('close', (code) => {
      this.closed = code;
    });
    socket.on('error', () => undefined);
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<Line> {
    const line = new Line(new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers }));
    await once(line.socket, 'open');
    line.send({ type: 'connection_init' });
    await eventually(() => line.heard.some(({ type }) => type === 'connection_ack'));
    return line;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The answer to one document: the first that comes of its id. */
  async ask(query: string, id = 'one'): Promise<Message> {
    this.send({ type: 'subscribe', id, payload: { query } });
    return eventually(() => this.heard.find((message) => (message as { id?: string }).id === id));
  }

  end(): void {
    this.socket.terminate();
  }
}

describe('a WebSocket', () => {
  let world: TestWorld;
  let line: Line;
  beforeAll(async () => {
    world = await TestWorld.create({ api: [TicksModule] });
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    line = await Line.open(world.url);
  });
  afterEach(() => line?.end());

  it('tells what is subscribed to', async () => {
    expect(await line.ask('subscription { ticks }')).toMatchObject({ type: 'next', payload: { data: { ticks: 1 } } });
  });

  it.each([
    ['a query', '{ works }', 'BAD_REQUEST'],
    ['no document', '{', 'GRAPHQL_PARSE_FAILED'],
    ['too many words', `subscription { ticks ${'__typename '.repeat(4_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['what is not in the schema', 'subscription { tick }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'one thing under many names',
      `subscription { ticks ${Array.from({ length: MOST_ALIASES + 1 }, (_, n) => `a${n}: ticks`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['what breaks within', 'subscription { broken }', 'INTERNAL_SERVER_ERROR'],
  ])('answers %s with a code, and with nothing of what is within', async (_what, query, code) => {
    const answer = JSON.stringify(await line.ask(query));
    expect(answer).toContain(code);
    expect(answer).not.toMatch(/did you mean|password|postgres|\.ts/i);
    expect(line.closed).toBeUndefined();
  });

  it('is the only way to subscribe: over HTTP one is told so', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: 'subscription { ticks }' });
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
  });

  it('has so many subscriptions and no more', async () => {
    for (let n = 0; n < MOST_SUBSCRIPTIONS; n += 1) {
      expect((await line.ask('subscription { ticks }', `s${n}`)).type).toBe('next');
    }
    expect(await line.ask('subscription { ticks }', 'more')).toMatchObject({ type: 'error' });
  });

  it('is closed when a message is larger than any of the screens', async () => {
    const printed: unknown[] = [];
    const { error } = console;
    console.error = (...what: unknown[]) => printed.push(what);
    try {
      line.socket.send(JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(LONGEST_MESSAGE) } }));
      expect(await eventually(() => line.closed)).toBe(1009);
    } finally {
      console.error = error;
    }
    expect(printed).toEqual([]);
  });

  it('is closed when what comes is no message, and when nobody says who they are', async () => {
    line.socket.send('hei');
    expect(await eventually(() => line.closed)).toBe(4400);
  });

  it('is one of so many that one browser may open, and another browser is not kept out by it', async () => {
    const mine = { cookie: 'hjerterom=mine' };
    const lines = await Promise.all(Array.from({ length: OF_ONE }, () => Line.open(world.url, mine)));
    await expect(Line.open(world.url, mine)).rejects.toThrow('429');
    lines.push(await Line.open(world.url, { cookie: 'hjerterom=other' }));
    lines.shift()?.end();
    const again = await eventually(() => Line.open(world.url, mine));
    for (const open of [...lines, again]) open.end();
  });

  it('is on no other path', async () => {
    const { port } = new URL(world.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toContain('404');
    await once(socket, 'close');
  });
});

describe('a WebSocket in production', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({ api: [TicksModule, OnlyTicks] });
  });
  afterAll(() => world?.close());

  it('tells what the screens subscribe to, and nothing else', async () => {
    const line = await Line.open(world.url);
    expect(await line.ask('subscription Ticks { ticks }', 'ours')).toMatchObject({ type: 'next' });
    for (const query of [
      'subscription { ticks }',
      'subscription Ticks { ticks(first: 1) }',
      '{ __schema { types { name } } }',
    ]) {
      expect(JSON.stringify(await line.ask(query, query))).toContain('OPERATION_NOT_ACCEPTED');
    }
    line.end();
  });
});
