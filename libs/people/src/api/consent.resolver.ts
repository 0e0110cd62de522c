import { found, type Language } from '@hjerterom/platform';
import { type OperationContext, Permission, Public, resultOf } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { consentPolicy, consentPurposes, consentText, giveConsent, listConsents, withdrawConsent } from '../index.js';
import { ConsentsArgs, GiveConsentArgs, WithdrawConsentArgs } from './consent.inputs.js';
import { consentById } from './consent.loaders.js';
import { Consent, ConsentText, GuardianNeeded } from './consent.type.js';
import { personById } from './person.loader.js';
import { Person } from './person.type.js';

const GiveConsentResult = resultOf('GiveConsentResult', [Consent, GuardianNeeded]);
const WithdrawConsentResult = resultOf('WithdrawConsentResult', [Consent]);

@Resolver(() => Consent)
export class ConsentResolver {
  @Public()
  @Query(() => [ConsentText], {
    description: 'What one may say yes to, as it is worded now, in the language of the one who asks.',
  })
  consentTexts(@Context() ctx: OperationContext) {
    return consentPurposes.map((purpose) => consentText(purpose, ctx.session.language));
  }

  @Permission(consentPolicy, 'read')
  @Query(() => [Consent], { description: 'What somebody has said yes to, and taken back: the newest first.' })
  consents(@Args() { centreId, personId }: ConsentsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listConsents(tx, personId));
  }

  @Permission(consentPolicy, 'give')
  @Mutation(() => GiveConsentResult, { description: 'Writes down a yes.' })
  async giveConsent(@Args() args: GiveConsentArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, giveConsent);
    if (outcome.kind !== 'ConsentGiven') return outcome;
    return found(await ctx.load(consentById, args.centreId, outcome.consentId), 'consent');
  }

  @Permission(consentPolicy, 'withdraw')
  @Mutation(() => WithdrawConsentResult, { description: 'Writes down that a yes no longer holds.' })
  async withdrawConsent(@Args() args: WithdrawConsentArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, withdrawConsent);
    if (outcome.kind !== 'ConsentWithdrawn') return outcome;
    return found(await ctx.load(consentById, args.centreId, outcome.consentId), 'consent');
  }

  @ResolveField(() => ConsentText, { nullable: true, description: 'What was read, as it was worded then.' })
  text(@Parent() { purpose, language, textVersion }: Consent) {
    return consentText(purpose, language as Language, textVersion);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who wrote it down for another, where the asker may see them.',
  })
  writtenDownBy(@Parent() { centreId, recordedBy }: Consent, @Context() ctx: OperationContext) {
    return recordedBy && ctx.load(personById, centreId, recordedBy);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote down that it was taken back, likewise.' })
  withdrawalWrittenDownBy(@Parent() { centreId, withdrawalRecordedBy }: Consent, @Context() ctx: OperationContext) {
    return withdrawalRecordedBy && ctx.load(personById, centreId, withdrawalRecordedBy);
  }
}
