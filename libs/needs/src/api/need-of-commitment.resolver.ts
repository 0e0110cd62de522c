import type { OperationContext } from '@hjerterom/platform/api';
import { Commitment } from '@hjerterom/volunteers/api';
import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PLACE } from '../assignment/place-rows.js';
import { NeedKind } from './kind.type.js';
import { kindByCode, needById, promiseOfPlace } from './need.loaders.js';
import { Need } from './need.type.js';

@ObjectType({ description: 'What a promised time is about: one date of a need.' })
export class NeedPromise {
  centreId!: string;

  needId!: string;

  kindCode!: string;

  @Field(() => ID, { description: 'The question that was answered with yes: what `giveBackPlace` takes.' })
  offerId!: string;

  @Field(() => ID)
  occurrenceId!: string;
}

@Resolver(() => Commitment)
export class NeedOfCommitmentResolver {
  @ResolveField(() => NeedPromise, { nullable: true, description: 'Null when it is promised to something else.' })
  promise(@Parent() { centreId, sourceKind, sourceId }: Commitment, @Context() ctx: OperationContext) {
    return sourceKind === PLACE ? ctx.load(promiseOfPlace, centreId, sourceId) : null;
  }
}

@Resolver(() => NeedPromise)
export class NeedPromiseResolver {
  @ResolveField(() => NeedKind, { nullable: true })
  needKind(@Parent() { centreId, kindCode }: NeedPromise, @Context() ctx: OperationContext) {
    return ctx.load(kindByCode, centreId, kindCode);
  }

  @ResolveField(() => Need, { nullable: true, description: 'Null when the asker may not see needs.' })
  need(@Parent() { centreId, needId }: NeedPromise, @Context() ctx: OperationContext) {
    return ctx.load(needById, centreId, needId);
  }
}
