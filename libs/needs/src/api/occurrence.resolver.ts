import { connectionOf, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { needPolicy } from '../need/need.policy.js';
import { listOccurrences } from '../occurrence/list-occurrences.js';
import type { OccurrenceRow } from '../occurrence/occurrences-of.js';
import { needById, placesOfOccurrence } from './need.loaders.js';
import { Need } from './need.type.js';
import { OccurrencesArgs } from './occurrence.args.js';
import { NeedOccurrence, NeedPlace } from './occurrence.type.js';

const NeedOccurrenceConnection = connectionOf(NeedOccurrence, 'NeedOccurrence');

@Resolver(() => NeedOccurrence)
export class NeedOccurrenceResolver {
  @Permission(needPolicy, 'read')
  @Query(() => NeedOccurrenceConnection, {
    description: 'The dates of all needs that touch this time, by when they begin; also those called off.',
  })
  occurrences(@Args() { centreId, ...filter }: OccurrencesArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listOccurrences(tx, filter));
  }

  @ResolveField(() => Need)
  need(@Parent() { centreId, needId }: OccurrenceRow, @Context() ctx: OperationContext) {
    return ctx.load(needById, centreId, needId);
  }

  @ResolveField(() => [NeedPlace])
  places(@Parent() { centreId, id }: OccurrenceRow, @Context() ctx: OperationContext) {
    return ctx.load(placesOfOccurrence, centreId, id);
  }
}
