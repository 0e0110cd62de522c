import { Person, personById } from '@hjerterom/people/api';
import { found } from '@hjerterom/platform';
import { OpenToReader, type OperationContext, PersonalData } from '@hjerterom/platform/api';
import { Commitment } from '@hjerterom/volunteers/api';
import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PLACE } from '../assignment/place-rows.js';
import { NeedKind } from './kind.type.js';
import { kindByCode, promiseOfPlace, tellableOfNeed } from './need.loaders.js';

@PersonalData('offerId', 'occurrenceId', 'needId', 'needKind', 'recipient', 'where', 'about')
@ObjectType({ description: 'What a promised time is about: one date of a need.' })
export class NeedPromise {
  centreId!: string;

  recipientId!: string | null;

  kindCode!: string;

  /** Also for an asker who may not see needs: what may be told of it hangs on it. */
  aboutNeedId!: string;

  @Field(() => ID, { description: 'The question that was answered with yes: what `giveBackPlace` takes.' })
  offerId!: string;

  @Field(() => ID)
  occurrenceId!: string;

  @Field(() => ID, { nullable: true, description: 'Null when the asker may not see needs.' })
  needId!: string | null;
}

@Resolver(() => Commitment)
export class NeedOfCommitmentResolver {
  @OpenToReader()
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

  @ResolveField(() => Person, { nullable: true, description: 'Who is to be helped; null when the asker may not see.' })
  recipient(@Parent() { centreId, recipientId }: NeedPromise, @Context() ctx: OperationContext) {
    return recipientId === null ? null : ctx.load(personById, centreId, recipientId);
  }

  @ResolveField(() => String, { description: 'Roughly where: a public place or a district, and never an address.' })
  async where(@Parent() { centreId, aboutNeedId }: NeedPromise, @Context() ctx: OperationContext) {
    return found(await ctx.load(tellableOfNeed, centreId, aboutNeedId), 'need').where[ctx.session.language];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What it is about, as it is told before the yes: nothing that names the one who is helped.',
  })
  async about(@Parent() { centreId, aboutNeedId }: NeedPromise, @Context() ctx: OperationContext) {
    return (await ctx.load(tellableOfNeed, centreId, aboutNeedId))?.about ?? null;
  }
}
