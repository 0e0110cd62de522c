import { newId } from '@hjerterom/kernel';
import { Module } from '@nestjs/common';
import { Args, ArgsType, Context, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { mutationArgs, NoPersonalData, type OperationContext, Public } from '../src/api/index.js';
import type { Tx } from '../src/database/index.js';
import { TestWorld } from '../src/testing/index.js';
import { Text } from '../src/validation/index.js';

@InputType()
class SayInput {
  @Field(() => String)
  @Text({ max: 20 })
  word!: string;
}

@ArgsType()
class SayArgs extends mutationArgs(SayInput) {}

@ObjectType()
@NoPersonalData('A word of the test.')
class Said {
  @Field(() => String)
  word!: string;
}

async function say(_tx: Tx, { word }: SayInput) {
  return { kind: 'Said', word };
}

@Resolver()
class SayResolver {
  @Public()
  @Query(() => String)
  centreIn(@Args('centreId') centreId: string, @Context() ctx: OperationContext) {
    return ctx.read(centreId, async (tx) => {
      await tx.query('SELECT 1');
      return tx.centreId;
    });
  }

  /** Reads two ways, the second when the first has answered. */
  @Public()
  @Query(() => String)
  async centreAndPublic(@Args('centreId') centreId: string, @Context() ctx: OperationContext) {
    await ctx.read(centreId, (tx) => tx.query('SELECT pg_sleep(0.02)'));
    return ctx.read(null, async (tx) => String(tx.actor.centreId));
  }

  /** As the mutations of libs do: acts, and then reads what came of it. */
  @Public()
  @Mutation(() => Said)
  async say(@Args() args: SayArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, say);
    const [row] = await ctx.read(args.centreId, (tx) =>
      tx.query<Said>(`SELECT outcome ->> 'word' AS word FROM platform_idempotency_key WHERE key = $1`, [
        args.idempotencyKey,
      ]),
    );
    return row ?? outcome;
  }
}

@Module({ providers: [SayResolver] })
class SayModule {}

@Resolver()
class SilentResolver {
  @Query(() => Boolean)
  whoeverAsks(): boolean {
    return true;
  }
}

@Module({ providers: [SilentResolver] })
class SilentModule {}

describe('an operation', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({ api: [SayModule], environment: { DATABASE_POOL: '2' } });
  });
  afterAll(() => world.close());

  it('of several mutations never holds one connection while it waits for another, so that many at once all get their answer', async () => {
    const centreId = newId();
    const send = (n: number) =>
      world.graphql(
        `mutation($c: ID!, $a: String!, $b: String!) {
           a: say(centreId: $c, idempotencyKey: $a, input: { word: "først" }) { word }
           b: say(centreId: $c, idempotencyKey: $b, input: { word: "så" }) { word }
         }`,
        { c: centreId, a: `a-${n}`, b: `b-${n}` },
      );
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => send(n)));
    for (const answer of answers) expect(answer).toEqual({ data: { a: { word: 'først' }, b: { word: 'så' } } });
  });

  it('reads a centre and what is public, and many such at once never wait for each other', async () => {
    const send = () => world.graphql(`{ centreAndPublic(centreId: "${newId()}") }`);
    const answers = await Promise.all(Array.from({ length: 12 }, send));
    for (const answer of answers) expect(answer).toEqual({ data: { centreAndPublic: 'null' } });
  });

  it('reads one centre: who asks about more is told so, and nobody waits for connections', async () => {
    const [a, b] = [newId(), newId()];
    const both = '{ a: centreIn(centreId: "A") b: centreIn(centreId: "B") }'
      .replace('A"', `${a}"`)
      .replace('B"', `${b}"`);
    const { errors = [] } = await world.graphql(both);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await world.graphql(`{ centreIn(centreId: "${b}") }`)).toEqual({ data: { centreIn: b } });
  });

  it('that does not say who may ask it keeps the API from starting', async () => {
    await expect(TestWorld.create({ api: [SilentModule] })).rejects.toThrow(
      'Query.whoeverAsks says neither @Permission nor @Public.',
    );
  });
});
