import { timeRange } from '@hjerterom/kernel';
import { Person, personById } from '@hjerterom/people/api';
import { connectionOf, LookLogged, type OperationContext, Permission, Sensitive } from '@hjerterom/platform/api';
import type { Type } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { blockedPairPolicy } from '../blocked-pair/blocked-pair.policy.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { listVolunteers } from '../volunteer/list-volunteers.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { CommitmentsArgs, VolunteerArgs, VolunteersArgs } from './volunteer.args.js';
import {
  blockedPairsOfVolunteer,
  certificateOfVolunteer,
  commitmentsOfVolunteer,
  confidentialityOfVolunteer,
  exceptionsOfVolunteer,
  volunteerById,
  weeklyWindowsOfVolunteer,
} from './volunteer.loaders.js';
import {
  AvailabilityException,
  BlockedPair,
  Certificate,
  Commitment,
  Confidentiality,
  Volunteer,
  volunteerRow,
  WeeklyWindow,
} from './volunteer.type.js';

const VolunteerConnection = connectionOf(Volunteer, 'Volunteer');

@Resolver(() => Volunteer)
export class VolunteerResolver {
  @Permission(volunteerPolicy, 'list')
  @Query(() => VolunteerConnection, { description: 'Volunteers by name.' })
  volunteers(@Args() args: VolunteersArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => listVolunteers(tx, args));
  }

  @Permission(volunteerPolicy, 'read')
  @Query(() => Volunteer, { nullable: true })
  volunteer(@Args() { centreId, personId }: VolunteerArgs, @Context() ctx: OperationContext) {
    return ctx.load(volunteerById, centreId, personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null for those who may not see the card.' })
  person(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, id);
  }

  @ResolveField(() => [WeeklyWindow], { description: 'The usual week, Monday first.' })
  weekly(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(weeklyWindowsOfVolunteer, centreId, id);
  }

  @ResolveField(() => [AvailabilityException], {
    description: 'In order: where two name the same day, the later wins.',
  })
  exceptions(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(exceptionsOfVolunteer, centreId, id);
  }

  @Sensitive(vettingPolicy, 'read', { row: volunteerRow })
  @LookLogged('certificate')
  @ResolveField(() => Certificate, {
    nullable: true,
    description: 'The one shown last. For the volunteer and those who run the centre; else null.',
  })
  certificate(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(certificateOfVolunteer, centreId, id);
  }

  @Sensitive(vettingPolicy, 'read', { row: volunteerRow })
  @ResolveField(() => Confidentiality, {
    nullable: true,
    description: 'The one signed last. For the volunteer and those who run the centre; else null.',
  })
  confidentiality(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(confidentialityOfVolunteer, centreId, id);
  }

  @ResolveField(() => [Commitment], {
    description: 'What is promised in a time of at most 100 days, in order of time.',
  })
  commitments(
    @Parent() { centreId, id }: Volunteer,
    @Args() { from, to }: CommitmentsArgs,
    @Context() ctx: OperationContext,
  ) {
    return ctx.load(commitmentsOfVolunteer, centreId, { personId: id, within: timeRange(from, to) });
  }

  @Sensitive(blockedPairPolicy, 'read')
  @LookLogged('blocked-pair')
  @ResolveField(() => [BlockedPair], {
    description: 'Whom not to pair this volunteer with, newest first. For those who run the centre; else empty.',
  })
  blockedPairs(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(blockedPairsOfVolunteer, centreId, id);
  }
}

/** The field `seenByPerson` of what somebody at the centre has seen. */
export const seenByFields = [Certificate, Confidentiality].map(seenByOf);

function seenByOf(Seen: Type<{ centreId: string; seenBy: string | null }>): Type {
  @Resolver(() => Seen)
  class SeenByResolver {
    @ResolveField(() => Person, { nullable: true, description: 'Who saw it; null for those who may not see the card.' })
    seenByPerson(
      @Parent() { centreId, seenBy }: { centreId: string; seenBy: string | null },
      @Context() ctx: OperationContext,
    ) {
      return seenBy === null ? null : ctx.load(personById, centreId, seenBy);
    }
  }
  return SeenByResolver;
}

@Resolver(() => BlockedPair)
export class BlockedPairResolver {
  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: BlockedPair, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}
