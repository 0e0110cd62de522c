import { Offer } from '@hjerterom/offers/api';
import { OpenToReader, type OperationContext } from '@hjerterom/platform/api';
import { lackingInWords, taskGate } from '@hjerterom/volunteers';
import { standingOfVolunteer } from '@hjerterom/volunteers/api';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { taskRuleOf } from '../kind/task-rule.js';
import { NeedKind } from './kind.type.js';
import { kindByCode, kindCodeOfNeed, needById, tellableOfNeed } from './need.loaders.js';
import { Need } from './need.type.js';

@Resolver(() => Offer)
export class NeedOfOfferResolver {
  @OpenToReader()
  @ResolveField(() => Need, {
    nullable: true,
    description: 'The need it is about; null when it is about something else, or the asker may not see needs.',
  })
  need(@Parent() { centreId, subjectKind, subjectId }: Offer, @Context() ctx: OperationContext) {
    return subjectKind === 'need' ? ctx.load(needById, centreId, subjectId) : null;
  }

  @OpenToReader()
  @ResolveField(() => NeedKind, {
    nullable: true,
    description: 'What kind of need it is about, for whoever sees the offer.',
  })
  async needKind(@Parent() { centreId, subjectKind, subjectId }: Offer, @Context() ctx: OperationContext) {
    if (subjectKind !== 'need') return null;
    const need = await ctx.load(kindCodeOfNeed, centreId, subjectId);
    return need && ctx.load(kindByCode, centreId, need.kindCode);
  }

  @OpenToReader()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Roughly where, for whoever sees the offer: a public place or a district, and never an address.',
  })
  async where(@Parent() offer: Offer, @Context() ctx: OperationContext) {
    return (await tellable(offer, ctx))?.where[ctx.session.language] ?? null;
  }

  @OpenToReader()
  @ResolveField(() => String, {
    nullable: true,
    description: 'What it is about, as it is told before the yes: nothing that names the one who is helped.',
  })
  async about(@Parent() offer: Offer, @Context() ctx: OperationContext) {
    return (await tellable(offer, ctx))?.about ?? null;
  }

  @OpenToReader()
  @ResolveField(() => String, {
    nullable: true,
    description:
      'What the volunteer lacks just now of all that the kind asks for, in words: until it is there a yes cannot be taken. Empty where nothing lacks; null for those who may not know.',
  })
  async lacking(@Parent() offer: Offer, @Context() ctx: OperationContext): Promise<string | null> {
    const { centreId, subjectKind, subjectId, personId } = offer;
    if (subjectKind !== 'need') return null;
    const need = await ctx.load(kindCodeOfNeed, centreId, subjectId);
    const kind = need && (await ctx.load(kindByCode, centreId, need.kindCode));
    const facts = await ctx.load(standingOfVolunteer, centreId, personId);
    if (!kind || !facts) return null;
    const { checklist } = taskGate(taskRuleOf(kind), facts.standing, facts.today);
    return lackingInWords(checklist, ctx.session.language).join('. ');
  }
}

function tellable({ centreId, subjectKind, subjectId }: Offer, ctx: OperationContext) {
  return subjectKind === 'need' ? ctx.load(tellableOfNeed, centreId, subjectId) : null;
}
