import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Id } from '../../validation/index.js';
import type { OperationContext } from '../operation-context.js';
import { Permission } from '../permission.js';
import { actorIn, SESSION_SOURCE, type SessionSource } from '../session.js';
import { changePolicy } from './change.policy.js';
import { Change } from './change.type.js';
import { ChangeEar } from './change-ear.js';

@ArgsType()
class ChangesArguments {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@Resolver(() => Change)
export class ChangesResolver {
  constructor(
    private readonly ear: ChangeEar,
    @Inject(SESSION_SOURCE) private readonly sessions: SessionSource,
  ) {}

  @Permission(changePolicy, 'hear')
  @Subscription(() => Change, {
    description: 'What changes in a centre, by whomever and in whatever process. The first comes at once.',
  })
  async *changes(
    @Args() { centreId }: ChangesArguments,
    @Context() { request }: OperationContext,
  ): AsyncGenerator<{ changes: Change }> {
    const listener = this.ear.changesIn(centreId);
    try {
      for (let next = await listener.next(); !next.done; next = await listener.next()) {
        // A subscription outlives neither the login nor the role that it was opened with: not by one change.
        const actor = actorIn(await this.sessions.sessionOf(request), centreId);
        if (!changePolicy.mightAllow(actor, 'hear')) return;
        yield { changes: next.value };
      }
    } finally {
      await listener.return();
    }
  }
}
