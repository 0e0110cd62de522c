import { Person, personById } from '@hjerterom/people/api';
import type { OperationContext } from '@hjerterom/platform/api';
import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NeedCandidate, NeedProposal, ShutOutVolunteer } from './candidate.type.js';
import { NeedGateAnswer } from './need.type.js';
import { NeedAssignment, NeedPlace } from './occurrence.type.js';

@Resolver(() => NeedGateAnswer)
export class NeedGateAnswerResolver {
  @ResolveField(() => String)
  question(@Parent() { textNb, textEn }: NeedGateAnswer, @Context() { session }: OperationContext): string {
    return session.language === 'nb' ? textNb : textEn;
  }
}

/** The field `person` of every part of a need that names one. */
export const personFields = [NeedPlace, NeedAssignment, NeedProposal, NeedCandidate, ShutOutVolunteer].map(personOf);

function personOf(Part: Type<{ centreId: string; personId: string }>): Type {
  @Resolver(() => Part)
  class PersonResolver {
    @ResolveField(() => Person, { nullable: true })
    person(@Parent() { centreId, personId }: { centreId: string; personId: string }, @Context() ctx: OperationContext) {
      return ctx.load(personById, centreId, personId);
    }
  }
  return PersonResolver;
}
