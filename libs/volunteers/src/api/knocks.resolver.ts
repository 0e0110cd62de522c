import { Id } from '@hjerterom/platform';
import { connectionOf, type OperationContext, PageArgs, Permission, PersonalData } from '@hjerterom/platform/api';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { type KnockStep, listKnocks } from '../volunteer/list-knocks.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { volunteerById } from './volunteer.loaders.js';
import { Volunteer } from './volunteer.type.js';

const KnockStepEnum = { ANSWER: 'answer', TALK: 'talk', DECIDE: 'decide' } as const satisfies Record<string, KnockStep>;
registerEnumType(KnockStepEnum, {
  name: 'KnockStep',
  description: 'What the centre does next for somebody who knocked.',
  valuesMap: {
    ANSWER: { description: 'Agree on a talk, or say kindly no.' },
    TALK: { description: 'Have the talk that is agreed on.' },
    DECIDE: { description: 'The talk was had: say yes, or kindly no.' },
  },
});

@ObjectType({ description: 'Somebody who would like to help and waits for the centre.' })
@PersonalData('id', 'step', 'dueOn', 'late', 'waitsForGuardian', 'volunteer')
export class Knock {
  @Field(() => ID, { description: "The person's id." })
  id!: string;

  @Field(() => KnockStepEnum)
  step!: KnockStep;

  @Field(() => String, { description: 'Local date: the last day on which the centre is to have done it.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'That day is past.' })
  late!: boolean;

  @Field(() => Boolean, { description: 'A child, of whom a guardian has not said yes yet.' })
  waitsForGuardian!: boolean;

  centreId!: string;
}

const KnockConnection = connectionOf(Knock, 'Knock');

@ArgsType()
class KnocksArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@Resolver(() => Knock)
export class KnocksResolver {
  @Permission(volunteerPolicy, 'list')
  @Query(() => KnockConnection, { description: 'Those who knocked and wait for the centre, the one due first first.' })
  knocks(@Args() { centreId, ...page }: KnocksArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listKnocks(tx, page));
  }

  @ResolveField(() => Volunteer, { nullable: true })
  volunteer(@Parent() { centreId, id }: Knock, @Context() ctx: OperationContext) {
    return ctx.load(volunteerById, centreId, id);
  }
}
