import { OffersModule } from '@hjerterom/offers';
import { Module } from '@nestjs/common';
import { NeedCommitmentSource } from './assignment/need-commitment-source.js';
import { NeedOfferSubject } from './assignment/need-offer-subject.js';
import { NeedsLeaving } from './leaving/needs-leaving.js';
import './assignment/assignment.entity.js';
import './assignment/place.entity.js';
import './candidates/asked.entity.js';
import './candidates/proposal.entity.js';
import './gate/gate-answer.entity.js';
import './gate/gate-question.entity.js';
import './gate/referral.entity.js';
import './kind/kind.entity.js';
import './need/need.entity.js';
import './occurrence/occurrence.entity.js';
import { NeedTaskKinds } from './kind/need-task-kinds.js';

export { NeedOfferSubject } from './assignment/need-offer-subject.js';
export { type AskVolunteersInput, type AskVolunteersOutcome, askVolunteers } from './candidates/ask-volunteers.js';
export { proposeCandidates } from './candidates/propose-candidates.js';
export {
  type NeedCandidate,
  type NeedRanking,
  type RankingScope,
  rankCandidates,
} from './candidates/rank-candidates.js';
export { forgetNeeds } from './erasure/forget-needs.js';
export { type GateQuestionRow, listGateQuestions } from './gate/gate-questions.js';
export type { Referral } from './gate/refer-onward.js';
export { type GateQuestionToSave, saveGateQuestion } from './gate/save-gate-question.js';
export { type KindRow, listKinds } from './kind/kinds.js';
export { type SaveKindOutcome, saveKind } from './kind/save-kind.js';
export { createStandardKinds, standardKinds } from './kind/standard-kinds.js';
export { type CancelNeedInput, type CloseNeedOutcome, cancelNeed } from './need/cancel-need.js';
export { changeNeed, type NeedChange } from './need/change-need.js';
export { needPolicy } from './need/need.policy.js';
export { type NeedState, needStates } from './need/need.states.js';
export { type ReferNeedInput, referNeed } from './need/refer-need.js';
export { type NeedToRegister, type RegisterNeedOutcome, registerNeed } from './need/register-need.js';
export type { WhenGiven } from './need/when-given.js';
export { endOccurrence } from './occurrence/end-occurrence.js';
export { extendSeries } from './occurrence/extend-series.js';

/** Needs, in every process: what offers and promised times are about, the kinds of task, and what leavers leave. */
@Module({
  imports: [OffersModule],
  providers: [NeedOfferSubject, NeedCommitmentSource, NeedTaskKinds, NeedsLeaving],
  exports: [NeedOfferSubject],
})
export class NeedsModule {}
