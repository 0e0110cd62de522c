import { Person, personById } from '@hjerterom/people/api';
import type { Tx } from '@hjerterom/platform';
import { connectionOf, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { leaveRole } from '../../leaving/leave-role.js';
import { Tasks } from '../../leaving/tasks.js';
import { giveRole } from '../../role/grant-role.js';
import { listRoleHolders } from '../../role/list-role-holders.js';
import { roleGrantPolicy } from '../../role/role-grant.policy.js';
import { RoleArgs, RoleHoldersArgs, type RoleInput } from './roles.args.js';
import { heldRole } from './roles.loaders.js';
import { EndRoleResult, GrantRoleResult, RoleHolder } from './roles.type.js';

const RoleHolderConnection = connectionOf(RoleHolder, 'RoleHolder');

/** Named as the mutation: the name is a part of what an idempotency key is kept for. */
function grantRole(tx: Tx, input: RoleInput) {
  return giveRole(tx, input);
}

@Resolver(() => RoleHolder)
export class RolesResolver {
  private readonly endRoleVerb;

  constructor(tasks: Tasks) {
    this.endRoleVerb = function endRole(tx: Tx, input: RoleInput) {
      return leaveRole(tx, input, tasks);
    };
  }

  @Permission(roleGrantPolicy, 'read')
  @Query(() => RoleHolderConnection, { description: 'Who is what in a centre: role by role, the longest in it first.' })
  roleHolders(@Args() { centreId, ...asked }: RoleHoldersArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listRoleHolders(tx, asked));
  }

  @Permission(roleGrantPolicy, 'grant')
  @Mutation(() => GrantRoleResult, { description: 'Makes a person of the centre something in it, from now on.' })
  async grantRole(@Args() args: RoleArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, grantRole);
    if (outcome.kind !== 'RoleHolder') return outcome;
    return ctx.load(heldRole, args.centreId, `${outcome.personId}:${outcome.role}`);
  }

  @Permission(roleGrantPolicy, 'end')
  @Mutation(() => EndRoleResult, { description: 'Ends what somebody is, at once; what they had to do is handed over.' })
  endRole(@Args() args: RoleArgs, @Context() ctx: OperationContext) {
    return ctx.act(args, this.endRoleVerb);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: RoleHolder, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}
