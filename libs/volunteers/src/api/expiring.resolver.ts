import { Person, personById } from '@hjerterom/people/api';
import { Id } from '@hjerterom/platform';
import { connectionOf, type OperationContext, PageArgs, Permission, PersonalData } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Expiring } from '../expiry/expiry.entity.js';
import { listExpiring } from '../expiry/expiry-rows.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { ExpiringEnum } from './enums.js';

@ObjectType({ description: 'Something that a volunteer has shown or signed and that counts no more soon, or already.' })
@PersonalData('id', 'personId', 'what', 'validUntil', 'person')
export class ExpiringVetting {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ExpiringEnum)
  what!: Expiring;

  @Field(() => String, { description: 'Local date: the last day on which it counts.' })
  validUntil!: string;

  centreId!: string;
}

const ExpiringConnection = connectionOf(ExpiringVetting, 'ExpiringVetting');

@ArgsType()
class ExpiringArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@Resolver(() => ExpiringVetting)
export class ExpiringResolver {
  @Permission(vettingPolicy, 'record')
  @Query(() => ExpiringConnection, {
    description: 'What counts no more within the centre’s time of warning, or already; the first to expire first.',
  })
  expiringVetting(@Args() { centreId, ...page }: ExpiringArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listExpiring(tx, page));
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: ExpiringVetting, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}
