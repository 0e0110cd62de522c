import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { listUnmatchedNeeds } from '../need/list-unmatched.js';
import { needPolicy } from '../need/need.policy.js';
import { Need, NeedConnection } from './need.type.js';
import { UnmatchedNeedsArgs } from './occurrence.args.js';

@Resolver(() => Need)
export class UnmatchedNeedsResolver {
  @Permission(needPolicy, 'read')
  @Query(() => NeedConnection, {
    description:
      'Needs that lack somebody while nobody is being asked: the urgent first, then by the date that lacks somebody.',
  })
  unmatchedNeeds(@Args() { centreId, ...page }: UnmatchedNeedsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listUnmatchedNeeds(tx, page));
  }
}
