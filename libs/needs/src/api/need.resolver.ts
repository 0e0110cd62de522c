import { Offer } from '@hjerterom/offers/api';
import { Person, personById } from '@hjerterom/people/api';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { askVolunteers } from '../candidates/ask-volunteers.js';
import { cancelNeed } from '../need/cancel-need.js';
import { changeNeed } from '../need/change-need.js';
import { listNeeds } from '../need/list-needs.js';
import { needPolicy } from '../need/need.policy.js';
import { referNeed } from '../need/refer-need.js';
import { registerNeed } from '../need/register-need.js';
import { NeedProposal } from './candidate.type.js';
import { NeedKind } from './kind.type.js';
import { NeedArgs, NeedsArgs } from './need.args.js';
import { AskVolunteersArgs, CancelNeedArgs, ChangeNeedArgs, ReferNeedArgs, RegisterNeedArgs } from './need.inputs.js';
import {
  assignmentsOfNeed,
  gateAnswersOfNeed,
  kindByCode,
  needById,
  nextOccurrenceOfNeed,
  occurrencesOfNeed,
  offersOfNeed,
  proposalsOfNeed,
  referralOfNeed,
} from './need.loaders.js';
import { AskVolunteersResult, answer, CloseNeedResult, RegisterNeedResult } from './need.results.js';
import { Need, NeedConnection, NeedGateAnswer, NeedReferral } from './need.type.js';
import { NeedAssignment, NeedOccurrence } from './occurrence.type.js';

@Resolver(() => Need)
export class NeedResolver {
  @Permission(needPolicy, 'read')
  @Query(() => NeedConnection, { description: 'The newest first.' })
  needs(@Args() { centreId, ...filter }: NeedsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listNeeds(tx, filter));
  }

  @Permission(needPolicy, 'read')
  @Query(() => Need, { nullable: true })
  need(@Args() { centreId, id }: NeedArgs, @Context() ctx: OperationContext) {
    return ctx.load(needById, centreId, id);
  }

  @Permission(needPolicy, 'register')
  @Mutation(() => RegisterNeedResult)
  async registerNeed(@Args() args: RegisterNeedArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, registerNeed));
  }

  @Permission(needPolicy, 'change')
  @Mutation(() => CloseNeedResult, { description: 'What is known about it. Its kind, time and people stay.' })
  async changeNeed(@Args() args: ChangeNeedArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, changeNeed));
  }

  @Permission(needPolicy, 'refer')
  @Mutation(() => CloseNeedResult, { description: 'It turned out not to be for volunteers.' })
  async referNeed(@Args() args: ReferNeedArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, referNeed));
  }

  @Permission(needPolicy, 'cancel')
  @Mutation(() => CloseNeedResult, { description: 'It is not needed any more. Whoever was to come is told.' })
  async cancelNeed(@Args() args: CancelNeedArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, cancelNeed));
  }

  @Permission(needPolicy, 'ask')
  @Mutation(() => AskVolunteersResult, { description: 'Sends each of them a question.' })
  async askVolunteers(@Args() args: AskVolunteersArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, askVolunteers));
  }

  @ResolveField(() => NeedKind)
  needKind(@Parent() { centreId, kindCode }: Need, @Context() ctx: OperationContext) {
    return ctx.load(kindByCode, centreId, kindCode);
  }

  @ResolveField(() => Person, { nullable: true })
  requester(@Parent() { centreId, requestedBy }: Need, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, requestedBy);
  }

  @ResolveField(() => Person, { nullable: true })
  recipient(@Parent() { centreId, recipientId }: Need, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, recipientId);
  }

  @ResolveField(() => NeedOccurrence, { nullable: true })
  nextOccurrence(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(nextOccurrenceOfNeed, centreId, id);
  }

  @ResolveField(() => [NeedOccurrence])
  occurrences(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(occurrencesOfNeed, centreId, id);
  }

  @ResolveField(() => [NeedAssignment])
  assignments(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(assignmentsOfNeed, centreId, id);
  }

  @ResolveField(() => [NeedProposal])
  proposals(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(proposalsOfNeed, centreId, id);
  }

  @ResolveField(() => [Offer])
  offers(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(offersOfNeed, centreId, id);
  }

  @ResolveField(() => NeedReferral, { nullable: true })
  referral(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(referralOfNeed, centreId, id);
  }

  @ResolveField(() => [NeedGateAnswer])
  gateAnswers(@Parent() { centreId, id }: Need, @Context() ctx: OperationContext) {
    return ctx.load(gateAnswersOfNeed, centreId, id);
  }
}
