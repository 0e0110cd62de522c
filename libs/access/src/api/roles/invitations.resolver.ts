import { Person, personById } from '@hjerterom/people/api';
import { Config, type Tx } from '@hjerterom/platform';
import { type InvalidInput, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type ChangeInvitationOutcome,
  revokeInvitation,
  inviteAgain as sendAgain,
} from '../../invitation/change-invitation.js';
import { invitationPolicy } from '../../invitation/invitation.policy.js';
import { type InviteOutcome, inviteSomebody as invite } from '../../invitation/invite-somebody.js';
import { listInvitations } from '../../invitation/list-invitations.js';
import { typedAddress } from '../../sign-in/typed-address.js';
import {
  InvitationArgs,
  type InvitationInput,
  InvitationsArgs,
  InviteSomebodyArgs,
  type InviteSomebodyInput,
} from './invitations.args.js';
import {
  Invitation,
  InvitationConnection,
  InviteAgainResult,
  InviteSomebodyResult,
  RevokeInvitationResult,
} from './invitations.type.js';
import { invitationById } from './roles.loaders.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  private readonly verbs: ReturnType<typeof invitationVerbs>;

  constructor(config: Config) {
    this.verbs = invitationVerbs(config);
  }

  @Permission(invitationPolicy, 'read')
  @Query(() => InvitationConnection, { description: 'Who has been invited, the newest first.' })
  invitations(@Args() { centreId, ...asked }: InvitationsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listInvitations(tx, asked));
  }

  @Permission(invitationPolicy, 'invite')
  @Mutation(() => InviteSomebodyResult, {
    description: 'Invites somebody to be something in the centre, by a link that works for 14 days and once.',
  })
  async inviteSomebody(@Args() args: InviteSomebodyArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, this.verbs.inviteSomebody));
  }

  @Permission(invitationPolicy, 'invite')
  @Mutation(() => InviteAgainResult, {
    description: 'Sends it once more, with a new link; the link before is worth nothing.',
  })
  async inviteAgain(@Args() args: InvitationArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, this.verbs.inviteAgain));
  }

  @Permission(invitationPolicy, 'revoke')
  @Mutation(() => RevokeInvitationResult, { description: 'Takes it back: its link is worth nothing from now on.' })
  async revokeInvitation(@Args() args: InvitationArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, revokeInvitation));
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: Invitation, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }

  @ResolveField(() => Person, { nullable: true })
  inviter(@Parent() { centreId, invitedBy }: Invitation, @Context() ctx: OperationContext) {
    return invitedBy === null ? null : ctx.load(personById, centreId, invitedBy);
  }
}

/** The verbs as mutations call them; named, for the name is a part of what an idempotency key is kept for. */
function invitationVerbs(config: Config) {
  return {
    inviteSomebody: function inviteSomebody(tx: Tx, input: InviteSomebodyInput) {
      return invite(tx, { ...input, address: input.address ? typedAddress(input.address) : null }, config);
    },
    inviteAgain: function inviteAgain(tx: Tx, input: InvitationInput) {
      return sendAgain(tx, input, config);
    },
  };
}

/** The invitation as it stands now where there is one, else what the user can act on. */
async function answer(
  ctx: OperationContext,
  centreId: string,
  outcome: InviteOutcome | ChangeInvitationOutcome | InvalidInput,
) {
  if (outcome.kind === 'PossibleDoubles') {
    const people = await Promise.all(outcome.personIds.map((id) => ctx.load(personById, centreId, id)));
    return { kind: outcome.kind, people: people.filter((one) => one !== null) };
  }
  if (!('invitationId' in outcome)) return outcome;
  const invitation = await ctx.load(invitationById, centreId, outcome.invitationId);
  return outcome.kind === 'Invitation' ? invitation : { kind: outcome.kind, invitation };
}
