import { found } from '@hjerterom/platform';
import { type InvalidInput, type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import { Args, Context, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listGateQuestions } from '../gate/gate-questions.js';
import { saveGateQuestion } from '../gate/save-gate-question.js';
import { kindName } from '../kind/kind-name.js';
import { listKinds } from '../kind/kinds.js';
import { type SaveKindOutcome, saveKind } from '../kind/save-kind.js';
import { needPolicy } from '../need/need.policy.js';
import { SaveGateQuestionArgs, SaveNeedKindArgs } from './kind.inputs.js';
import { GateQuestion, NeedKind } from './kind.type.js';
import { GateQuestionsArgs, KindsArgs } from './need.args.js';
import { gateQuestionById, kindByCode } from './need.loaders.js';

@ObjectType({ description: 'Where minors are involved, a police certificate is required. Nothing was changed.' })
export class MinorsNeedCertificate {
  readonly kind!: 'MinorsNeedCertificate';

  @Field(() => ID)
  code!: string;
}

@ObjectType({
  description:
    'Where a police certificate is required, its legal basis is chosen; and only there. Nothing was changed.',
})
export class CertificateNeedsBasis {
  readonly kind!: 'CertificateNeedsBasis';

  @Field(() => ID)
  code!: string;
}

const SaveNeedKindResult = resultOf('SaveNeedKindResult', [NeedKind, MinorsNeedCertificate, CertificateNeedsBasis]);
const SaveGateQuestionResult = resultOf('SaveGateQuestionResult', [GateQuestion]);

@Resolver(() => NeedKind)
export class NeedKindResolver {
  @Permission(needPolicy, 'readKinds')
  @Query(() => [NeedKind], { description: 'By name.' })
  needKinds(@Args() { centreId, onlyActive }: KindsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listKinds(tx, { onlyActive }));
  }

  @Permission(needPolicy, 'configure')
  @Mutation(() => SaveNeedKindResult)
  async saveNeedKind(@Args() args: SaveNeedKindArgs, @Context() ctx: OperationContext) {
    return savedKind(ctx, args.centreId, await ctx.act(args, saveKind));
  }

  @ResolveField(() => String)
  name(@Parent() kind: NeedKind, @Context() { session }: OperationContext): string {
    return kindName(kind, session.language);
  }
}

@Resolver(() => GateQuestion)
export class GateQuestionResolver {
  @Permission(needPolicy, 'read')
  @Query(() => [GateQuestion], { description: 'What the supplement gate asks, in its order.' })
  gateQuestions(@Args() { centreId, kind }: GateQuestionsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listGateQuestions(tx, kind ?? null));
  }

  @Permission(needPolicy, 'configure')
  @Mutation(() => SaveGateQuestionResult)
  async saveGateQuestion(@Args() args: SaveGateQuestionArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, saveGateQuestion);
    if (outcome.kind === 'InvalidInput') return outcome;
    const question = found(await ctx.load(gateQuestionById, args.centreId, outcome.questionId), 'question');
    return { ...question, kind: outcome.kind };
  }

  @ResolveField(() => String)
  text(@Parent() { textNb, textEn }: GateQuestion, @Context() { session }: OperationContext): string {
    return session.language === 'nb' ? textNb : textEn;
  }
}

async function savedKind(ctx: OperationContext, centreId: string, outcome: SaveKindOutcome | InvalidInput) {
  if (outcome.kind !== 'NeedKind') return outcome;
  return { ...found(await ctx.load(kindByCode, centreId, outcome.code), 'kind'), kind: outcome.kind };
}
