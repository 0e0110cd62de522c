import { Person, personById } from '@hjerterom/people/api';
import type { Language } from '@hjerterom/platform';
import { type OperationContext, Sensitive } from '@hjerterom/platform/api';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskKind } from '../contracts/index.js';
import { taskGate } from '../task-gate/task-gate.js';
import { itemInWords, whyClosed } from '../task-gate/words.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { applicationOfVolunteer, declineOfVolunteer, talkOfVolunteer } from './path.loaders.js';
import { Decline, Talk, VolunteerApplication, VolunteerTaskGate } from './path.type.js';
import { type GateFacts, KindsOfTask } from './task-gate.loaders.js';
import { Volunteer, volunteerRow } from './volunteer.type.js';

/** How far a volunteer has come: the talk, a no, and which kinds of task are open. */
@Resolver(() => Volunteer)
export class PathOfVolunteerResolver {
  constructor(private readonly kinds: KindsOfTask) {}

  @ResolveField(() => Talk, { nullable: true, description: 'The talk that is planned, or that was had.' })
  talk(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(talkOfVolunteer, centreId, id);
  }

  @ResolveField(() => Decline, { nullable: true, description: 'The last no, while it stands.' })
  decline(@Parent() { centreId, id, status }: Volunteer, @Context() ctx: OperationContext) {
    return status === 'declined' ? ctx.load(declineOfVolunteer, centreId, id) : null;
  }

  @ResolveField(() => VolunteerApplication, {
    nullable: true,
    description: 'What they wrote when they knocked; null for those who do not run the centre, or when they did not.',
  })
  application(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(applicationOfVolunteer, centreId, id);
  }

  @Sensitive(vettingPolicy, 'read', { row: volunteerRow })
  @ResolveField(() => [VolunteerTaskGate], {
    description:
      'For each kind that this volunteer offers to meet: whether it is open, and why not. For the volunteer and those who run the centre; else empty.',
  })
  async taskGates(@Parent() { centreId, id, skills }: Volunteer, @Context() ctx: OperationContext) {
    const facts = await ctx.load(this.kinds.gateFacts, centreId, id);
    return facts ? skills.flatMap((code) => gateOf(code, facts, ctx.session.language)) : [];
  }
}

@Resolver(() => Talk)
export class TalkResolver {
  @ResolveField(() => Person, { nullable: true })
  with(@Parent() { centreId, withId }: Talk, @Context() ctx: OperationContext) {
    return withId === null ? null : ctx.load(personById, centreId, withId);
  }
}

@Resolver(() => VolunteerApplication)
export class ApplicationResolver {
  @ResolveField(() => [Person])
  async possibleDoubles(@Parent() { centreId, doubles }: VolunteerApplication, @Context() ctx: OperationContext) {
    const people = await Promise.all(doubles.map((id) => ctx.load(personById, centreId, id)));
    return people.filter((person) => person !== null);
  }
}

/** A kind that is there no more has no gate. */
function gateOf(code: string, { standing, kinds, today }: GateFacts, language: Language): VolunteerTaskGate[] {
  const kind = kinds.find((one) => one.code === code);
  if (!kind) return [];
  const gate = taskGate(kind, standing, today);
  const checklist = gate.checklist.map((item) => ({ ...item, inWords: itemInWords(item, language) }));
  const reasons = whyClosed(gate, standing.status, language);
  return [{ kindCode: code, name: nameIn(kind, language), open: gate.open, reasons, checklist }];
}

function nameIn({ nameNb, nameEn }: TaskKind, language: Language): string {
  return language === 'nb' ? nameNb : nameEn;
}
