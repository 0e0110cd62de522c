import { GuardianNeeded } from '@hjerterom/people/api';
import { found } from '@hjerterom/platform';
import { type InvalidInput, type OperationContext, resultOf } from '@hjerterom/platform/api';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AskVolunteersOutcome } from '../candidates/ask-volunteers.js';
import type { CloseNeedOutcome } from '../need/cancel-need.js';
import type { RegisterNeedOutcome } from '../need/register-need.js';
import type { WhenProblem } from '../need/when.js';
import { ShutOutVolunteer } from './candidate.type.js';
import { WhenProblemEnum } from './enums.js';
import { GateQuestion } from './kind.type.js';
import { gateQuestionById, needById } from './need.loaders.js';
import { Need } from './need.type.js';

@ObjectType({ description: 'The time cannot be used. Nothing was registered.' })
export class WhenNotPossible {
  readonly kind!: 'WhenNotPossible';

  @Field(() => WhenProblemEnum)
  problem!: WhenProblem;
}

@ObjectType({ description: 'The gate asks about more than was answered. Nothing was registered.' })
export class GateAnswersMissing {
  readonly kind!: 'GateAnswersMissing';

  @Field(() => [GateQuestion])
  questions!: GateQuestion[];
}

@ObjectType({
  description:
    'This is not for volunteers. Nothing was registered: register it again with a referral to keep the trace.',
})
export class SupplementGateClosed {
  readonly kind!: 'SupplementGateClosed';

  @Field(() => [GateQuestion], { description: 'The questions whose answers closed it; each says whom to refer to.' })
  questions!: GateQuestion[];
}

@ObjectType({ description: 'It is over, or has its people.' })
export class NeedNotOpen {
  readonly kind!: 'NeedNotOpen';

  @Field(() => Need)
  need!: Need;
}

@ObjectType({ isAbstract: true })
abstract class Asked {
  @Field(() => Need)
  need!: Need;

  @Field(() => [ShutOutVolunteer], { description: 'Those who were not asked, and why.' })
  notAsked!: ShutOutVolunteer[];
}

@ObjectType()
export class VolunteersAsked extends Asked {
  readonly kind!: 'VolunteersAsked';

  @Field(() => Int, { description: 'How many were asked.' })
  asked!: number;
}

@ObjectType({ description: 'For each of them a gate is closed.' })
export class NobodyAsked extends Asked {
  readonly kind!: 'NobodyAsked';
}

export const RegisterNeedResult = resultOf('RegisterNeedResult', [
  Need,
  WhenNotPossible,
  GateAnswersMissing,
  SupplementGateClosed,
]);
export const CloseNeedResult = resultOf('CloseNeedResult', [Need, NeedNotOpen]);
export const AskVolunteersResult = resultOf('AskVolunteersResult', [
  VolunteersAsked,
  NobodyAsked,
  NeedNotOpen,
  GuardianNeeded,
]);

type NeedOutcome = RegisterNeedOutcome | CloseNeedOutcome | AskVolunteersOutcome | InvalidInput;

/** What a mutation about needs answers: the need as it now stands, or what the user can act on. */
export async function answer(ctx: OperationContext, centreId: string, outcome: NeedOutcome) {
  const need = async (id: string) => found(await ctx.load(needById, centreId, id), 'need');
  switch (outcome.kind) {
    case 'InvalidInput':
    case 'WhenNotPossible':
    case 'GuardianNeeded':
      return outcome;
    case 'Need':
      return need(outcome.needId);
    case 'NeedNotOpen':
      return { kind: outcome.kind, need: await need(outcome.needId) };
    case 'VolunteersAsked':
    case 'NobodyAsked': {
      const notAsked = outcome.notAsked.map((one) => ({ ...one, centreId }));
      return { kind: outcome.kind, need: await need(outcome.needId), asked: outcome.asked, notAsked };
    }
    case 'GateAnswersMissing':
    case 'SupplementGateClosed': {
      const questions = await Promise.all(outcome.questionIds.map((id) => ctx.load(gateQuestionById, centreId, id)));
      return { kind: outcome.kind, questions: questions.filter((question) => question !== null) };
    }
  }
}
