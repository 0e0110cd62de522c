import { newId } from '@hjerterom/kernel';
import { Module } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { linkActor, systemActor } from '../src/actor/index.js';
import {
  LookLogged,
  type Membership,
  mutationArgs,
  type OperationContext,
  PersonalData,
  Public,
} from '../src/api/index.js';
import type { Tx } from '../src/database/index.js';
import { Forbidden } from '../src/errors.js';
import { countStatements, onServer, TestWorld } from '../src/testing/index.js';
import { Id } from '../src/validation/index.js';

@InputType()
class GreetInput {
  @Field(() => ID)
  @Id()
  personId!: string;
}

@ArgsType()
class GreetArgs extends mutationArgs(GreetInput) {}

@ObjectType()
@PersonalData('id', 'name', 'street', 'note')
class Neighbour {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  @LookLogged('address')
  street!: string | null;

  @Field(() => String, { nullable: true })
  @LookLogged('note')
  note!: string | null;
}

const neighbours = Array.from({ length: 3 }, (_, index) => ({
  id: newId(),
  name: 'N',
  street: 'Bragernes 1',
  note: null,
  index,
}));

async function greet(_tx: Tx, { personId }: GreetInput) {
  if (personId === neighbours[2]?.id) throw new Forbidden('test.greet');
  return { kind: 'Neighbour', personId };
}

@Resolver(() => Neighbour)
class NeighbourResolver {
  @Public()
  @Query(() => [Neighbour])
  async neighbours(@Args('centreId') centreId: string, @Context() ctx: OperationContext) {
    await ctx.read(centreId, (tx) => tx.query('SELECT 1'));
    return neighbours;
  }

  @Public()
  @Query(() => [Neighbour])
  async broken(@Args('centreId') centreId: string, @Context() ctx: OperationContext) {
    await ctx.read(centreId, (tx) => tx.query('SELECT 1 / 0')).catch(() => undefined);
    return neighbours;
  }

  @Public()
  @Mutation(() => Neighbour)
  async greet(@Args() args: GreetArgs, @Context() ctx: OperationContext) {
    await ctx.act(args, greet);
    return neighbours[0];
  }
}

@Module({ providers: [NeighbourResolver] })
class NeighbourModule {}

describe('the audit', () => {
  const centreId = newId();
  const jonas: Membership = { centreId, personId: newId(), roles: ['staff'] };
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({ api: [NeighbourModule] });
  });
  afterAll(() => world.close());
  const all = neighbours.map(({ id }) => id);

  /** The rows that came of this, oldest first. */
  async function rowsOf(happen: () => Promise<unknown>) {
    const before = (await world.rows('SELECT id FROM platform_audit')).map(({ id }) => id);
    await happen();
    return world.rows('SELECT * FROM platform_audit WHERE id <> ALL ($1) ORDER BY id', [before]);
  }
  const ask = (fields: string, field = 'neighbours', by: Membership | undefined = jonas) =>
    world.graphql(`{ ${field}(centreId: "${centreId}") { ${fields} } }`, {}, by);
  const send = (personId: string, key: string, fields = 'name', by: Membership | undefined = jonas) =>
    world.graphql(
      `mutation($c: ID!, $k: String!, $p: ID!) { greet(centreId: $c, idempotencyKey: $k, input: { personId: $p }) { ${fields} } }`,
      { c: centreId, k: key, p: personId },
      by,
    );

  it('has one row for an operation that read something sensitive, however many it was read of: who, what, whose, when', async () => {
    expect(await rowsOf(() => ask('id name street note'))).toEqual([
      {
        id: expect.any(String),
        at: world.clock.now(),
        centre_id: centreId,
        actor_id: jonas.personId,
        roles: ['staff'],
        deed: 'read',
        operation: 'neighbours',
        looked_at: ['address'],
        subject_ids: all,
        subject_count: 3,
        outcome: null,
        request_id: null,
      },
    ]);
  });

  it('has none for what is not sensitive, and none for what one reads of oneself', async () => {
    expect(await rowsOf(() => ask('id name note'))).toEqual([]);
    const self = { ...jonas, personId: all[0] as string };
    expect(await rowsOf(() => ask('street', 'neighbours', self))).toMatchObject([{ subject_ids: all.slice(1) }]);
  });

  it('costs one statement more', async () => {
    const count = async (fields: string) => (await countStatements(() => ask(fields))).statements.length;
    expect(await count('street')).toBe((await count('name')) + 1);
  });

  it('is told of what was given even where another part of the operation failed', async () => {
    expect(await rowsOf(() => ask('street', 'broken'))).toMatchObject([{ operation: 'broken', subject_ids: all }]);
  });

  it('gives nothing sensitive when it cannot be written', async () => {
    await world.rows('ALTER TABLE platform_audit RENAME TO platform_audit_away');
    try {
      const answer = await ask('street');
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    } finally {
      await world.rows('ALTER TABLE platform_audit_away RENAME TO platform_audit');
    }
    expect((await ask('street')).data.neighbours).toHaveLength(3);
  });

  it('has a row for what was done, once for an idempotency key, and one for what the answer gave', async () => {
    const [first] = all as [string];
    expect(await rowsOf(() => send(first, 'once'))).toMatchObject([
      { deed: 'did', operation: 'greet', subject_ids: [first], outcome: 'Neighbour', actor_id: jonas.personId },
    ]);
    expect(await rowsOf(() => send(first, 'once'))).toEqual([]);
    const both = await rowsOf(() => send(first, 'twice', 'street'));
    expect(both.map(({ deed, looked_at }) => [deed, looked_at])).toEqual([
      ['did', []],
      ['read', ['address']],
    ]);
  });

  it('has a row for what was refused, at the centre of whoever tried; nobody in particular leaves none', async () => {
    const last = all[2] as string;
    expect(await rowsOf(() => send(last, 'no'))).toMatchObject([
      { deed: 'did', operation: 'greet', subject_ids: [last], outcome: 'Refused' },
    ]);
    const home = newId();
    expect(await rowsOf(() => send(last, 'no', 'name', { ...jonas, centreId: home }))).toMatchObject([
      { centre_id: home, actor_id: jonas.personId, subject_ids: [centreId, last], outcome: 'Refused' },
    ]);
    expect(await rowsOf(() => send(last, 'no', 'name', undefined as never))).toHaveLength(1);
  });

  it('is told of what a page behind a link showed, and not of what the worker reads to do its work', async () => {
    const [resident, volunteer, offer] = [newId(), newId(), newId()];
    const look = async (tx: Tx) => tx.looked('resident', [resident]);
    expect(await rowsOf(() => world.run(linkActor(centreId, volunteer, offer), look))).toMatchObject([
      { actor_id: volunteer, roles: ['link'], looked_at: ['resident'], subject_ids: [resident], operation: 'page' },
    ]);
    expect(await rowsOf(() => world.run(systemActor(centreId), look))).toEqual([]);
  });

  it('is only added to: neither the program nor, by mistake, the owner of the tables changes or removes a row', async () => {
    for (const table of ['platform_audit', 'platform_audit_link', 'platform_audit_cut']) {
      for (const statement of [`UPDATE ${table} SET`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        const sql = statement.endsWith('SET')
          ? `${statement} ${table === 'platform_audit' ? 'outcome = NULL' : 'seq = 1'}`
          : statement;
        await expect(onServer(world.files.url, sql)).rejects.toMatchObject({ code: '42501' });
      }
    }
    await expect(
      onServer(world.files.url, "INSERT INTO platform_audit_cut VALUES ($1, 1, '', '2026-01-01')", [newId()]),
    ).rejects.toMatchObject({ code: '42501' });
    for (const sql of [
      'UPDATE platform_audit SET outcome = NULL',
      'DELETE FROM platform_audit',
      'TRUNCATE platform_audit',
    ]) {
      await expect(world.rows(sql)).rejects.toThrow('only ever added to');
    }
    expect((await world.rows('SELECT count(*)::int AS n FROM platform_audit'))[0]?.n).toBeGreaterThan(0);
  });
});
