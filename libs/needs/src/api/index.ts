import { Module } from '@nestjs/common';
import { NeedsPersonData } from '../erasure/needs.person-data.js';
import { NeedsModule } from '../index.js';
import { CandidateResolver, CandidateScorePartResolver, ShutOutVolunteerResolver } from './candidate.resolver.js';
import { GateQuestionResolver, NeedKindResolver } from './kind.resolver.js';
import { NeedResolver } from './need.resolver.js';
import { NeedOfCommitmentResolver, NeedPromiseResolver } from './need-of-commitment.resolver.js';
import { NeedOfOfferResolver } from './need-of-offer.resolver.js';
import { NeedGateAnswerResolver, personFields } from './need-parts.resolver.js';
import { NeedOccurrenceResolver } from './occurrence.resolver.js';
import { UnmatchedNeedsResolver } from './unmatched-needs.resolver.js';

export { needById } from './need.loaders.js';
export { Need } from './need.type.js';

/** Needs in GraphQL. */
@Module({
  imports: [NeedsModule],
  providers: [
    NeedResolver,
    NeedOfOfferResolver,
    NeedOfCommitmentResolver,
    NeedPromiseResolver,
    UnmatchedNeedsResolver,
    NeedOccurrenceResolver,
    NeedGateAnswerResolver,
    ...personFields,
    CandidateResolver,
    CandidateScorePartResolver,
    ShutOutVolunteerResolver,
    NeedKindResolver,
    GateQuestionResolver,
    NeedsPersonData,
  ],
})
export class NeedsApiModule {}
export { NeedsRetentionModule } from '../needs.retention.js';
