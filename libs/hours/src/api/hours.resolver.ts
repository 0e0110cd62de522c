import { Person, personById } from '@hjerterom/people/api';
import { connectionOf, type OperationContext, type Outcome, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { entryPolicy } from '../entry/entry.policy.js';
import { listHours } from '../entry/list-hours.js';
import type { EntryOutcome } from '../entry/outcome.js';
import { confirmHours, correctHours } from '../index.js';
import { ConfirmHoursArgs, CorrectHoursArgs, HoursArgs } from './hours.args.js';
import { correctionsOfEntry, entryById } from './hours.loaders.js';
import { ConfirmHoursResult, CorrectHoursResult, HoursCorrection, HoursEntry } from './hours.type.js';

const HoursConnection = connectionOf(HoursEntry, 'HoursEntry');

@Resolver(() => HoursEntry)
export class HoursResolver {
  @Permission(entryPolicy, 'read')
  @Query(() => HoursConnection, { description: 'Hours, the latest first; a volunteer sees their own.' })
  hours(@Args() args: HoursArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listHours(tx, args));
  }

  @Permission(entryPolicy, 'answer')
  @Mutation(() => ConfirmHoursResult, { description: 'Says that it was as proposed.' })
  async confirmHours(@Args() args: ConfirmHoursArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, confirmHours));
  }

  @Permission(entryPolicy, 'answer')
  @Mutation(() => CorrectHoursResult, { description: 'Says how long it really was, which confirms it.' })
  async correctHours(@Args() args: CorrectHoursArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, correctHours));
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null for those who may not see the card.' })
  person(@Parent() { centreId, personId }: HoursEntry, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }

  @ResolveField(() => [HoursCorrection], { description: 'The first first.' })
  corrections(@Parent() { centreId, id }: HoursEntry, @Context() ctx: OperationContext) {
    return ctx.load(correctionsOfEntry, centreId, id);
  }
}

/** The entry, read afresh; whatever else came of it as it is. */
function answer<Out extends Outcome>(ctx: OperationContext, centreId: string, outcome: Out | EntryOutcome) {
  return isEntry(outcome) ? ctx.load(entryById, centreId, outcome.entryId) : outcome;
}

function isEntry(outcome: Outcome): outcome is EntryOutcome {
  return outcome.kind === 'HoursEntry';
}
