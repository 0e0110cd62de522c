import { centreLoader } from '@hjerterom/centres/api';
import type { Clock } from '@hjerterom/kernel';
import { CLOCK } from '@hjerterom/platform';
import { OpenToReader, type OperationContext, Sensitive } from '@hjerterom/platform/api';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConsentPurpose, needsGuardian, personPolicy, yearIn } from '../index.js';
import { guardianOfPerson, purposesAwaited } from './consent.loaders.js';
import { Guardian } from './consent.type.js';
import { Person } from './person.type.js';

@Resolver(() => Person)
export class GuardianResolver {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OpenToReader()
  @ResolveField(() => Boolean, {
    description: 'So young, as far as the birth year tells, that a guardian consents for them.',
  })
  async needsGuardian(@Parent() { centreId, birthYear }: Person, @Context() ctx: OperationContext): Promise<boolean> {
    const centre = await ctx.load(centreLoader, null, centreId);
    return centre !== null && needsGuardian(birthYear, centre.guardianAge, yearIn(centre.zone, this.clock.now()));
  }

  @OpenToReader()
  @ResolveField(() => Boolean, {
    description:
      'A guardian has to say yes to their volunteering, and has not: nobody approves or asks them until then.',
  })
  guardianAwaitedToVolunteer(@Parent() person: Person, @Context() ctx: OperationContext) {
    return isAwaited(ctx, person, 'volunteering');
  }

  @OpenToReader()
  @ResolveField(() => Boolean, {
    description: 'A guardian has to say yes to their being helped, and has not: nobody is asked to until then.',
  })
  guardianAwaitedToBeHelped(@Parent() person: Person, @Context() ctx: OperationContext) {
    return isAwaited(ctx, person, 'receiving-help');
  }

  @Sensitive(personPolicy, 'read', { field: 'contactPoints' })
  @ResolveField(() => Guardian, { nullable: true, description: 'Who answers for them, where that is written down.' })
  guardian(@Parent() { centreId, id }: Person, @Context() ctx: OperationContext) {
    return ctx.load(guardianOfPerson, centreId, id);
  }
}

async function isAwaited(ctx: OperationContext, { centreId, id }: Person, purpose: ConsentPurpose): Promise<boolean> {
  return (await ctx.load(purposesAwaited, centreId, id))?.purposes.includes(purpose) ?? false;
}
