import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { askGuardian, askToSign, bookTalk, declineVolunteer, recordTalk, signConfidentiality } from '../index.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import {
  AskGuardianArgs,
  AskToSignArgs,
  BookTalkArgs,
  DeclineVolunteerArgs,
  RecordTalkArgs,
  SignConfidentialityArgs,
} from './knock.inputs.js';
import {
  AskGuardianResult,
  BookTalkResult,
  DeclineVolunteerResult,
  RecordTalkResult,
  SignConfidentialityResult,
} from './knock.results.js';
import { volunteerAnswer } from './volunteer.loaders.js';
import { VolunteerResult } from './volunteer.results.js';

/** The steps from a knock on the door to being asked. */
@Resolver()
export class KnockMutations {
  @Permission(volunteerPolicy, 'changeStatus')
  @Mutation(() => BookTalkResult, {
    description: 'Books a talk, or moves the one that is booked. Both are told, and reminded the day before.',
  })
  async bookTalk(@Args() args: BookTalkArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, bookTalk));
  }

  @Permission(volunteerPolicy, 'changeStatus')
  @Mutation(() => RecordTalkResult, { description: 'Keeps that the talk was had, booked or not.' })
  async recordTalk(@Args() args: RecordTalkArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, recordTalk));
  }

  @Permission(volunteerPolicy, 'changeStatus')
  @Mutation(() => DeclineVolunteerResult, { description: 'Says kindly no, and where to turn instead.' })
  async declineVolunteer(@Args() args: DeclineVolunteerArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, declineVolunteer));
  }

  @Permission(volunteerPolicy, 'changeStatus')
  @Mutation(() => AskGuardianResult, {
    description: 'Sends the guardian of one who is too young to say yes alone the link at which they say it.',
  })
  async askGuardian(@Args() args: AskGuardianArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, askGuardian));
  }

  @Permission(vettingPolicy, 'record')
  @Mutation(() => VolunteerResult, { description: 'Sends the link at which the statement is read and signed.' })
  async askToSign(@Args() args: AskToSignArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, askToSign));
  }

  @Permission(vettingPolicy, 'sign')
  @Mutation(() => SignConfidentialityResult, {
    description: 'The volunteer signs on a screen: their own, or the leader’s while the leader looks on.',
  })
  async signConfidentiality(@Args() args: SignConfidentialityArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, signConfidentiality));
  }
}
