import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { listPeople, personPolicy, registerPerson, updatePerson } from '../index.js';
import { PeopleArgs, PersonArgs } from './person.args.js';
import { RegisterPersonArgs, UpdatePersonArgs } from './person.inputs.js';
import { personById } from './person.loader.js';
import { answer, RegisterPersonResult, UpdatePersonResult } from './person.results.js';
import { Person, PersonConnection } from './person.type.js';

@Resolver(() => Person)
export class PersonResolver {
  @Permission(personPolicy, 'read')
  @Query(() => PersonConnection, {
    description: 'By name; with a search, those it may mean, the likeliest first, some hundred at most.',
  })
  people(@Args() args: PeopleArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listPeople(tx, args));
  }

  @Permission(personPolicy, 'read')
  @Query(() => Person, { nullable: true })
  person(@Args() { centreId, id }: PersonArgs, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, id);
  }

  @Permission(personPolicy, 'register')
  @Mutation(() => RegisterPersonResult)
  async registerPerson(@Args() args: RegisterPersonArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, registerPerson));
  }

  @Permission(personPolicy, 'update')
  @Mutation(() => UpdatePersonResult)
  async updatePerson(@Args() args: UpdatePersonArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, updatePerson));
  }
}
