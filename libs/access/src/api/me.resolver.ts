import { centreLoader } from '@hjerterom/centres/api';
import { ownCards } from '@hjerterom/people';
import { found } from '@hjerterom/platform';
import { defineLoader, type OperationContext, Public } from '@hjerterom/platform/api';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, Membership } from './me.type.js';

/** One's own card, from whatever centre keeps it. Only for ids that the session holds. */
const ownPerson = defineLoader('access.own-person', ownCards, (card) => card.id);

@Resolver(() => Membership)
export class MeResolver {
  @Public()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(@Context() { session: { memberships, locksAfterMinutes } }: OperationContext) {
    return memberships.length === 0 ? null : { memberships, locksAfterMinutes: locksAfterMinutes ?? null };
  }

  @ResolveField()
  async centre(@Parent() { centreId }: Membership, @Context() ctx: OperationContext) {
    return found(await ctx.load(centreLoader, null, centreId), 'centre');
  }

  @ResolveField()
  async person(@Parent() { personId }: Membership, @Context() ctx: OperationContext) {
    return found(await ctx.load(ownPerson, null, personId), 'person');
  }
}
