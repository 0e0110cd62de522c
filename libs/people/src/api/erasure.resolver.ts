import { found, PersonDataRegistry, type Tx } from '@hjerterom/platform';
import { type InvalidInput, OpenToReader, type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type AskErasure,
  askErasure as ask,
  type DecideErasure,
  decideErasure as decide,
  type ErasureOutcome,
  erasurePolicy,
  listErasures,
} from '../index.js';
import { erasureById, erasureOfPerson } from './erasure.loaders.js';
import {
  AskErasureArgs,
  DecideErasureArgs,
  Erasure,
  ErasureArgs,
  ErasureConnection,
  ErasureNotPossible,
  ErasuresArgs,
} from './erasure.type.js';
import { personById } from './person.loader.js';
import { Person } from './person.type.js';

const ErasureResult = resultOf('ErasureResult', [Erasure, ErasureNotPossible]);

@Resolver(() => Erasure)
export class ErasureResolver {
  constructor(private readonly libs: PersonDataRegistry) {}

  @Permission(erasurePolicy, 'read')
  @Query(() => ErasureConnection, { description: 'Who wants to be erased, and who was: the newest first.' })
  erasures(@Args() args: ErasuresArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listErasures(tx, args));
  }

  @Permission(erasurePolicy, 'read')
  @Query(() => Erasure, { nullable: true, description: 'One wish, with how far it has come.' })
  erasure(@Args() { centreId, id }: ErasureArgs, @Context() ctx: OperationContext) {
    return ctx.load(erasureById, centreId, id);
  }

  @Permission(erasurePolicy, 'ask')
  @Mutation(() => ErasureResult, {
    description:
      'Everything about a person is to be taken away. With the leader it begins at once; others wait for the leader.',
  })
  async askErasure(@Args() args: AskErasureArgs, @Context() ctx: OperationContext) {
    const { libs } = this;
    return this.answer(
      ctx,
      args.centreId,
      await ctx.act(args, function askErasure(tx: Tx, input: AskErasure) {
        return ask(tx, input, libs);
      }),
    );
  }

  @Permission(erasurePolicy, 'decide')
  @Mutation(() => ErasureResult, { description: 'The leader says yes or no to a wish that waits.' })
  async decideErasure(@Args() args: DecideErasureArgs, @Context() ctx: OperationContext) {
    const { libs } = this;
    return this.answer(
      ctx,
      args.centreId,
      await ctx.act(args, function decideErasure(tx: Tx, input: DecideErasure) {
        return decide(tx, input, libs);
      }),
    );
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who it is, while there is somebody.' })
  person(@Parent() { centreId, personId }: Erasure, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }

  private async answer(ctx: OperationContext, centreId: string, outcome: ErasureOutcome | InvalidInput) {
    if (outcome.kind !== 'Erasure') return outcome;
    return found(await ctx.load(erasureById, centreId, outcome.erasureId), 'erasure');
  }
}

@Resolver(() => Person)
export class ErasureOfPersonResolver {
  @OpenToReader()
  @ResolveField(() => Erasure, { nullable: true, description: 'Their newest wish to be erased.' })
  erasure(@Parent() { centreId, id }: Person, @Context() ctx: OperationContext) {
    return ctx.load(erasureOfPerson, centreId, id);
  }
}
