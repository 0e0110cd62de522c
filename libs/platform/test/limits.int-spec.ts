import { Module } from '@nestjs/common';
import { Args, Context, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { getIntrospectionQuery } from 'graphql';
import { NoPersonalData, type OperationContext, Public } from '../src/api/index.js';
import { MOST_ALIASES, MOST_DEPTH, MOST_TOKENS } from '../src/api/limits.js';
import { eventually, TestWorld } from '../src/testing/index.js';

@NoPersonalData('Boxes of the test.')
@ObjectType()
class Box {
  @Field(() => Box, { nullable: true })
  inner?: Box;

  @Field(() => String)
  name!: string;
}

/** How often a field was really worked for. */
let worked = 0;

@Resolver(() => Box)
class BoxResolver {
  @Public()
  @Query(() => [Box])
  boxes(@Args('first', { type: () => Int, nullable: true }) _first?: number): Box[] {
    worked += 1;
    return [{ name: 'eske' }];
  }

  /** Reads for so many seconds. */
  @Public()
  @Query(() => Boolean)
  async slow(@Args('seconds', { type: () => Int }) seconds: number, @Context() ctx: OperationContext) {
    await ctx.read(null, (tx) => tx.query('SELECT pg_sleep($1)', [seconds]));
    return true;
  }

  /** Many short statements, one after the other. */
  @Public()
  @Query(() => Boolean)
  async endless(@Context() ctx: OperationContext) {
    await ctx.read(null, async (tx) => {
      for (let n = 0; n < 10_000; n += 1) await tx.query('SELECT pg_sleep(0.01)');
    });
    return true;
  }

  @Public()
  @Mutation(() => Boolean)
  change() {
    worked += 1;
    return true;
  }

  @Public()
  @Query(() => Boolean)
  broken(): boolean {
    throw new TypeError(`connect ECONNREFUSED postgres://hjerterom:password@${import.meta.url}`);
  }
}

@Module({ providers: [BoxResolver] })
class BoxModule {}

const aliased = (many: number) => `{ ${Array.from({ length: many }, (_, n) => `a${n}: __typename `).join('')} }`;
const deep = (levels: number) => `{ boxes { ${'inner { '.repeat(levels)} name ${'} '.repeat(levels)} } }`;

describe('what one request may ask of the API', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({ api: [BoxModule], environment: { OPERATION_MS: '400', DATABASE_POOL: '2' } });
  });
  afterAll(() => world?.close());
  beforeEach(() => {
    worked = 0;
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
  const ask = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));
  const codesOf = async (response: Response) => {
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors.map(({ extensions }) => extensions.code);
  };

  it.each([
    ['fields that stand just deep enough', deep(MOST_DEPTH - 2)],
    ['just few enough other names', aliased(0).replace('{', '{ __typename').replace('}', ' b: boxes { name } }')],
    ['the question by which tools learn the schema', getIntrospectionQuery()],
    ['full pages', '{ boxes(first: 100) { name inner { name } } }'],
  ])('is answered with %s', async (_what, query) => {
    const response = await ask(query);
    expect([response.status, await codesOf(response)]).toEqual([200, []]);
  });

  it.each([
    ['more words than are read', `{ boxes { ${'name '.repeat(MOST_TOKENS)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['fields too deep within each other', deep(MOST_DEPTH), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'depth hidden in fragments',
      `{ boxes { ...A } } ${['AB', 'BC', 'CD', 'DE']
        .map(([one, next]) => `fragment ${one} on Box { inner { inner { inner { ...${next} } } } }`)
        .join(' ')} fragment E on Box { name }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'the same field under many names',
      `{ ${Array.from({ length: MOST_ALIASES + 1 }, (_, n) => `a${n}: boxes { name }`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'many names hidden in a fragment',
      `{ ...F ...G } ${['F', 'G'].map((one) => `fragment ${one} on Query { ${Array.from({ length: 31 }, (_, n) => `${one}${n}: boxes { name }`).join(' ')} }`).join(' ')}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a page that is far too long', '{ boxes(first: 1000000) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fragment within itself',
      '{ boxes { ...A } } fragment A on Box { inner { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('is refused with %s, before any work is done', async (_what, query, code) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(new Set(await codesOf(response))).toEqual(new Set([code]));
    expect(worked).toBe(0);
  });

  it('counts a page whose length a variable holds as the longest', async () => {
    const many = Array.from({ length: 59 }, (_, n) => `a${n}: boxes(first: $n) { n1: name n2: name }`);
    const fields = 'name inner { name inner { name } }'.repeat(3);
    const query = `query($n: Int) { ${many.map((one) => one.replace(/n1.*n2: name/, fields)).join(' ')} }`;
    expect(await codesOf(await ask(query, { n: 1 }))).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(await codesOf(await ask(query.replaceAll('$n)', '1)').replace('($n: Int)', '')))).toEqual([]);
  });

  it('is refused when it sends several operations at once', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused when another site could have sent it: %s',
    async (type) => {
      const response = await post('{"query":"mutation { change }"}', { 'content-type': type });
      expect(response.status).toBe(400);
      expect(worked).toBe(0);
    },
  );

  it('is refused when a link of another site could have sent it', async () => {
    const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent('{ boxes { name } }')}`);
    expect([response.status, worked]).toEqual([400, 0]);
    const mutation = await fetch(`${world.url}/graphql?query=${encodeURIComponent('mutation { change }')}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([mutation.status, worked]).toEqual([405, 0]);
  });

  it('keeps no document for whoever knows its hash', async () => {
    const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) };
    expect(await codesOf(await post(JSON.stringify({ extensions: { persistedQuery } })))).toEqual([
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ]);
  });

  it.each([
    '{ boxs { name } }',
    '{ boxes { nam } }',
    '{ boxes(frist: 1) { name } }',
    '{ boxes { ... on Bok { name } } }',
    '{ boxes(first: "en") { name } }',
  ])('is told no name of the schema by a guess: %s', async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/did you mean/i);
  });

  it('is told nothing of what broke within', async () => {
    const text = await (await ask('{ broken }')).text();
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/ECONNREFUSED|postgres|password|TypeError|\.ts|at /);
  });

  it.each(['{ slow(seconds: 30) }', '{ endless }'])('is ended when it takes too long: %s', async (query) => {
    const response = await ask(query);
    expect([response.status, await codesOf(response)]).toEqual([200, ['TOOK_TOO_LONG']]);
    expect(await busyConnections()).toBe(0);
  });

  it('holds nobody up for longer than that: who waits behind it is told so, and the next is answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => codesOf(await ask('{ slow(seconds: 30) }'))),
    );
    expect(answers).toEqual(answers.map(() => ['TOOK_TOO_LONG']));
    expect(await codesOf(await ask('{ slow(seconds: 0) }'))).toEqual([]);
    expect(await eventually(async () => (await busyConnections()) === 0)).toBe(true);
  });

  /** The program's connections that are in a transaction or a statement. */
  async function busyConnections(): Promise<number> {
    const rows = await world.rows(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
    );
    return rows.length;
  }
});
