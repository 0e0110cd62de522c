import { gateInWords, reasonInWords, type ScorePart } from '@hjerterom/matching';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type NeedRanking, rankCandidates } from '../candidates/rank-candidates.js';
import { needPolicy } from '../need/need.policy.js';
import {
  CandidateRanking,
  CandidateScorePart,
  NeedCandidate,
  ProposedTime,
  ShutOutVolunteer,
} from './candidate.type.js';
import { CandidatesArgs } from './need.args.js';

@Resolver(() => NeedCandidate)
export class CandidateResolver {
  @Permission(needPolicy, 'read')
  @Query(() => CandidateRanking, { description: 'Who may be asked for a need, as things stand now, and who may not.' })
  candidates(@Args() { centreId, needId, first }: CandidatesArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, async (tx) => shown(await rankCandidates(tx, needId), centreId, first));
  }

  @ResolveField(() => [ProposedTime])
  times(@Parent() { spans }: NeedCandidate): ProposedTime[] {
    return spans.map(({ occurrenceId, during: { start, end } }) => ({ occurrenceId, start, end }));
  }
}

@Resolver(() => CandidateScorePart)
export class CandidateScorePartResolver {
  @ResolveField(() => String)
  reason(@Parent() { reason }: ScorePart, @Context() { session }: OperationContext): string {
    return reasonInWords(reason, session.language);
  }
}

@Resolver(() => ShutOutVolunteer)
export class ShutOutVolunteerResolver {
  @ResolveField(() => [String])
  gates(@Parent() { gates }: ShutOutVolunteer, @Context() { session }: OperationContext): string[] {
    return gates.map((gate) => gateInWords(gate, session.language));
  }
}

/** The first of each list, each with the centre in which its person is to be loaded. */
function shown({ candidates, shutOut }: NeedRanking, centreId: string, first: number): CandidateRanking {
  return {
    candidates: candidates.slice(0, first).map((one) => ({ ...one, centreId })),
    candidatesInAll: candidates.length,
    shutOut: shutOut.slice(0, first).map((one) => ({ ...one, centreId })),
  };
}
