import { Person, personById } from '@hjerterom/people/api';
import { type InvalidInput, type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type MarkCalledOutcome, markCalled } from '../message/mark-called.js';
import { messagePolicy } from '../message/message.policy.js';
import { listCalls, listMessages } from '../message/read-messages.js';
import { releaseHeld } from '../message/release-held.js';
import { CallListArgs, MarkCalledArgs, MessagesArgs, ReleaseHeldArgs } from './message.inputs.js';
import { messageById } from './message.loader.js';
import { MarkCalledResult, Message, MessageConnection } from './message.type.js';

const ReleaseHeldResult = resultOf('ReleaseHeldResult', [Message]);

/** What people are told, and whom to ring. */
@Resolver(() => Message)
export class MessagesResolver {
  @Query(() => MessageConnection, { description: 'What people are told and what became of it, newest first.' })
  @Permission(messagePolicy, 'read')
  messages(@Args() args: MessagesArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listMessages(tx, args));
  }

  @Query(() => MessageConnection, {
    description: 'Whom somebody has to ring, and what to say: who has neither e-mail nor SMS, and what nobody took.',
  })
  @Permission(messagePolicy, 'call')
  callList(@Args() args: CallListArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listCalls(tx, args));
  }

  @Mutation(() => MarkCalledResult, { description: 'Somebody has rung. Who did not answer stays on the call list.' })
  @Permission(messagePolicy, 'call')
  async markCalled(@Args() args: MarkCalledArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, markCalled));
  }

  @Mutation(() => ReleaseHeldResult, { description: 'Whether a message that was held back is sent after all.' })
  @Permission(messagePolicy, 'call')
  async releaseHeld(@Args() args: ReleaseHeldArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, releaseHeld);
    return outcome.kind === 'Message' ? ctx.load(messageById, args.centreId, outcome.messageId) : outcome;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null for those who may not see the card.' })
  person(@Parent() { centreId, personId }: Message, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}

function answer(ctx: OperationContext, centreId: string, outcome: MarkCalledOutcome | InvalidInput) {
  return outcome.kind === 'Message' ? ctx.load(messageById, centreId, outcome.messageId) : outcome;
}
