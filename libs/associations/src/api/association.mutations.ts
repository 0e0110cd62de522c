import { mutationArgs, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Mutation, Resolver } from '@nestjs/graphql';
import { associationPolicy } from '../association/association.policy.js';
import {
  addAgreement,
  addContact,
  addDelegate,
  askAboutCard,
  changeAssociation,
  confirmCard,
  decideAssociation,
  endContact,
  logContact,
  registerAssociation,
} from '../index.js';
import {
  AddAssociationAgreementInput,
  AddAssociationContactInput,
  AddAssociationDelegateInput,
  AssociationInput,
  ChangeAssociationInput,
  DecideAssociationInput,
  EndAssociationContactInput,
  LogAssociationContactInput,
  RegisterAssociationInput,
} from './association.inputs.js';
import { associationAnswer } from './association.loaders.js';
import {
  AssociationDatesResult,
  AssociationResult,
  DecideAssociationResult,
  WriteAssociationResult,
} from './association.results.js';

@ArgsType()
class RegisterAssociationArgs extends mutationArgs(RegisterAssociationInput) {}
@ArgsType()
class ChangeAssociationArgs extends mutationArgs(ChangeAssociationInput) {}
@ArgsType()
class ConfirmAssociationCardArgs extends mutationArgs(AssociationInput) {}
@ArgsType()
class AskAboutAssociationCardArgs extends mutationArgs(AssociationInput) {}
@ArgsType()
class DecideAssociationArgs extends mutationArgs(DecideAssociationInput) {}
@ArgsType()
class AddAssociationContactArgs extends mutationArgs(AddAssociationContactInput) {}
@ArgsType()
class AddAssociationDelegateArgs extends mutationArgs(AddAssociationDelegateInput) {}
@ArgsType()
class EndAssociationContactArgs extends mutationArgs(EndAssociationContactInput) {}
@ArgsType()
class AddAssociationAgreementArgs extends mutationArgs(AddAssociationAgreementInput) {}
@ArgsType()
class LogAssociationContactArgs extends mutationArgs(LogAssociationContactInput) {}

@Resolver()
export class AssociationMutations {
  @Permission(associationPolicy, 'register')
  @Mutation(() => WriteAssociationResult, {
    description: 'What the desk registers is approved; what somebody registers themselves waits for the leader.',
  })
  async registerAssociation(@Args() args: RegisterAssociationArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, registerAssociation));
  }

  @Permission(associationPolicy, 'change')
  @Mutation(() => WriteAssociationResult, { description: 'Writes the whole card anew; it is right as of now.' })
  async changeAssociation(@Args() args: ChangeAssociationArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, changeAssociation));
  }

  @Permission(associationPolicy, 'confirm')
  @Mutation(() => AssociationResult, { description: '«Yes, this is still right.»' })
  async confirmAssociationCard(@Args() args: ConfirmAssociationCardArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, confirmCard));
  }

  @Permission(associationPolicy, 'appoint')
  @Mutation(() => DecideAssociationResult, {
    description: 'Asks those who speak for it whether the card is still right.',
  })
  async askAboutAssociationCard(@Args() args: AskAboutAssociationCardArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, askAboutCard));
  }

  @Permission(associationPolicy, 'decide')
  @Mutation(() => DecideAssociationResult, { description: 'Approves an association, declines it or lets it go.' })
  async decideAssociation(@Args() args: DecideAssociationArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, decideAssociation));
  }

  @Permission(associationPolicy, 'appoint')
  @Mutation(() => AssociationDatesResult, { description: 'From today on somebody speaks or books for it.' })
  async addAssociationContact(@Args() args: AddAssociationContactArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, addContact));
  }

  @Permission(associationPolicy, 'change')
  @Mutation(() => AssociationDatesResult, {
    description: 'From today on somebody may book for it: named by whoever speaks for it, known to the centre or not.',
  })
  async addAssociationDelegate(@Args() args: AddAssociationDelegateArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, addDelegate));
  }

  @Permission(associationPolicy, 'change')
  @Mutation(() => AssociationResult, {
    description: 'Somebody does not speak or book for it any more, from this moment.',
  })
  async endAssociationContact(@Args() args: EndAssociationContactArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, endContact));
  }

  @Permission(associationPolicy, 'agree')
  @Mutation(() => AssociationDatesResult, { description: 'Keeps what was agreed with it.' })
  async addAssociationAgreement(@Args() args: AddAssociationAgreementArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, addAgreement));
  }

  @Permission(associationPolicy, 'keepLog')
  @Mutation(() => AssociationResult, {
    description: 'Keeps that the centre and it were in touch today, and about what.',
  })
  async logAssociationContact(@Args() args: LogAssociationContactArgs, @Context() ctx: OperationContext) {
    return associationAnswer(ctx, args.centreId, await ctx.act(args, logContact));
  }
}
