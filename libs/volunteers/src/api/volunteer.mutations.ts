import { Ports } from '@hjerterom/platform';
import { mutationArgs, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Mutation, Resolver } from '@nestjs/graphql';
import { blockedPairPolicy } from '../blocked-pair/blocked-pair.policy.js';
import {
  blockPair,
  recordCertificate,
  recordConfidentiality,
  registerVolunteer,
  setAvailability,
  setCapacity,
  setSkills,
  setVolunteerNote,
  unblockPair,
} from '../index.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { SetAvailabilityInput } from './availability.inputs.js';
import { statusVerb } from './status-verb.js';
import {
  BlockedPairInput,
  ChangeVolunteerStatusInput,
  RecordCertificateInput,
  RecordConfidentialityInput,
  RegisterVolunteerInput,
  SetCapacityInput,
  SetSkillsInput,
  SetVolunteerNoteInput,
} from './volunteer.inputs.js';
import { volunteerAnswer } from './volunteer.loaders.js';
import {
  ChangeVolunteerStatusResult,
  RegisterVolunteerResult,
  VettingResult,
  VolunteerResult,
} from './volunteer.results.js';

@ArgsType()
class RegisterVolunteerArgs extends mutationArgs(RegisterVolunteerInput) {}
@ArgsType()
class ChangeVolunteerStatusArgs extends mutationArgs(ChangeVolunteerStatusInput) {}
@ArgsType()
class SetSkillsArgs extends mutationArgs(SetSkillsInput) {}
@ArgsType()
class SetAvailabilityArgs extends mutationArgs(SetAvailabilityInput) {}
@ArgsType()
class SetCapacityArgs extends mutationArgs(SetCapacityInput) {}
@ArgsType()
class SetVolunteerNoteArgs extends mutationArgs(SetVolunteerNoteInput) {}
@ArgsType()
class RecordCertificateArgs extends mutationArgs(RecordCertificateInput) {}
@ArgsType()
class RecordConfidentialityArgs extends mutationArgs(RecordConfidentialityInput) {}
@ArgsType()
class BlockedPairArgs extends mutationArgs(BlockedPairInput) {}

@Resolver()
export class VolunteerMutations {
  private readonly changeStatus: ReturnType<typeof statusVerb>;

  constructor(ports: Ports) {
    this.changeStatus = statusVerb(ports);
  }

  @Permission(volunteerPolicy, 'register')
  @Mutation(() => RegisterVolunteerResult, { description: 'Makes a person of the centre a volunteer who has applied.' })
  async registerVolunteer(@Args() args: RegisterVolunteerArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, registerVolunteer));
  }

  @Permission(volunteerPolicy, 'pause')
  @Mutation(() => ChangeVolunteerStatusResult, { description: 'A pause is also the volunteer’s own to take.' })
  async changeVolunteerStatus(@Args() args: ChangeVolunteerStatusArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, this.changeStatus));
  }

  @Permission(volunteerPolicy, 'offerHelp')
  @Mutation(() => VolunteerResult, { description: 'Says what a volunteer offers to do.' })
  async setSkills(@Args() args: SetSkillsArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, setSkills));
  }

  @Permission(volunteerPolicy, 'offerHelp')
  @Mutation(() => VolunteerResult, { description: 'Says when a volunteer can. What is promised stays promised.' })
  async setAvailability(@Args() args: SetAvailabilityArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, setAvailability));
  }

  @Permission(volunteerPolicy, 'offerHelp')
  @Mutation(() => VolunteerResult, { description: 'Says how much a volunteer wants to give in a week.' })
  async setCapacity(@Args() args: SetCapacityArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, setCapacity));
  }

  @Permission(volunteerPolicy, 'keepNote')
  @Mutation(() => VolunteerResult, { description: 'Keeps what the centre wants to remember of a volunteer.' })
  async setVolunteerNote(@Args() args: SetVolunteerNoteArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, setVolunteerNote));
  }

  @Permission(vettingPolicy, 'record')
  @Mutation(() => VettingResult, {
    description: 'Keeps that you have seen a police certificate, and nothing else of it.',
  })
  async recordCertificate(@Args() args: RecordCertificateArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, recordCertificate));
  }

  @Permission(vettingPolicy, 'record')
  @Mutation(() => VettingResult, { description: 'Keeps that you have seen a confidentiality statement signed.' })
  async recordConfidentiality(@Args() args: RecordConfidentialityArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, recordConfidentiality));
  }

  @Permission(blockedPairPolicy, 'change')
  @Mutation(() => VolunteerResult, { description: 'Sees to it that these two are not proposed to each other.' })
  async blockPair(@Args() args: BlockedPairArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, blockPair));
  }

  @Permission(blockedPairPolicy, 'change')
  @Mutation(() => VolunteerResult, { description: 'Lets two be paired again.' })
  async unblockPair(@Args() args: BlockedPairArgs, @Context() ctx: OperationContext) {
    return volunteerAnswer(ctx, args.centreId, await ctx.act(args, unblockPair));
  }
}
