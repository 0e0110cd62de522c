import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Id } from '../../validation/index.js';
import type { OperationContext } from '../operation-context.js';
import { Permission } from '../permission.js';
import { actorIn, SESSION_SOURCE, type SessionSource } from '../session.js';
import { changePolicy } from './change.policy.js';
import { Change } from './change.type.js';
import { ChangeEar } from './change-ear.js';
import { anything, type HeardChange } from './listeners.js';

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
    for await (const { at, id, topic } of this.heard(centreId, 'hear', request)) yield { changes: { at, id, topic } };
  }

  @Permission(changePolicy, 'hearOwn')
  @Subscription(() => Change, {
    description: 'That something about the asker changed, and not what. The first comes at once.',
  })
  async *ownChanges(
    @Args() { centreId }: ChangesArguments,
    @Context() { request, session }: OperationContext,
  ): AsyncGenerator<{ ownChanges: Change }> {
    const { personId: own } = actorIn(session, centreId);
    const isOwn = ({ missed, personId }: HeardChange) => missed || personId === own;
    for await (const { at } of this.heard(centreId, 'hearOwn', request, isOwn)) {
      yield { ownChanges: { at, id: null, topic: anything.topic } };
    }
  }

  /** What is heard in a centre of what is wanted, for as long as the subscriber may do this. */
  private async *heard(
    centreId: string,
    action: 'hear' | 'hearOwn',
    request: OperationContext['request'],
    isWanted: (change: HeardChange) => boolean = () => true,
  ): AsyncGenerator<HeardChange> {
    const listener = this.ear.changesIn(centreId);
    try {
      for (let next = await listener.next(); !next.done; next = await listener.next()) {
        const heard = next.value;
        if (!isWanted(heard)) continue;
        // A subscription outlives neither the login nor the role that it was opened with: not by one change.
        const actor = actorIn(await this.sessions.sessionOf(request), centreId);
        if (!changePolicy.mightAllow(actor, action)) return;
        yield heard;
      }
    } finally {
      await listener.return();
    }
  }
}
