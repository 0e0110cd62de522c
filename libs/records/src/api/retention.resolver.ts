import type { Tx } from '@hjerterom/platform';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { previewRetention, RetentionKinds, setRetention as set } from '../index.js';
import { retentionPolicy } from '../retention/retention.policy.js';
import { RetentionArgs, SetRetentionArgs, SetRetentionInput } from './retention.inputs.js';
import { RetentionRule, SetRetentionResult } from './retention.type.js';

/** How long what is kept, and what goes next. */
@Resolver(() => RetentionRule)
export class RetentionResolver {
  constructor(private readonly kinds: RetentionKinds) {}

  @Permission(retentionPolicy, 'read')
  @Query(() => [RetentionRule], {
    description: 'Every kind of data that is not kept for ever, and what of it goes next.',
  })
  retention(@Args() { centreId }: RetentionArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => previewRetention(tx, this.kinds));
  }

  @Permission(retentionPolicy, 'change')
  @Mutation(() => SetRetentionResult)
  setRetention(@Args() args: SetRetentionArgs, @Context() ctx: OperationContext) {
    // The verb's name is kept with the key and told to the audit.
    const setRetention = (tx: Tx, input: SetRetentionInput) => set(tx, input, this.kinds);
    return ctx.act(args, setRetention);
  }
}
