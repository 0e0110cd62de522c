import { Id, LocalDate, Optional } from '@hjerterom/platform';
import {
  mutationArgs,
  NoPersonalData,
  OpenToReader,
  type OperationContext,
  Permission,
  PersonalData,
  resultOf,
} from '@hjerterom/platform/api';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type PauseVolunteer, pauseVolunteer } from '../../pause/pause-volunteer.js';
import { volunteerPolicy } from '../../volunteer/volunteer.policy.js';
import { pauseOfVolunteer, volunteerById } from '../volunteer.loaders.js';
import { StatusNotPossible } from '../volunteer.results.js';
import { Volunteer } from '../volunteer.type.js';

@PersonalData('until', 'bySelf')
@ObjectType({ description: 'For how long a volunteer is not asked about anything new.' })
export class Pause {
  @Field(() => String, { nullable: true, description: 'Local date, the last day; null is until somebody says so.' })
  until!: string | null;

  @Field(() => Boolean, { description: 'The volunteer took it, and may end it.' })
  bySelf!: boolean;
}

@NoPersonalData('Today.')
@ObjectType({ description: 'A pause cannot end before today.' })
export class DayHasPassed {
  readonly kind!: 'DayHasPassed';

  @Field(() => String, { description: 'The first day that can be given.' })
  today!: string;
}

const PauseResult = resultOf('PauseVolunteerResult', [Volunteer, StatusNotPossible, DayHasPassed]);

@InputType()
export class PauseVolunteerInput implements PauseVolunteer {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Local date, the last day; null is until somebody says so.' })
  @Optional()
  @LocalDate()
  until?: string | null;
}

@ArgsType()
class PauseVolunteerArgs extends mutationArgs(PauseVolunteerInput) {}

@Resolver(() => Volunteer)
export class PauseResolver {
  @Permission(volunteerPolicy, 'pause')
  @Mutation(() => PauseResult, { description: 'Not right now: the volunteer is asked again after the last day.' })
  async pauseVolunteer(@Args() args: PauseVolunteerArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, pauseVolunteer);
    return outcome.kind === 'Volunteer' ? ctx.load(volunteerById, args.centreId, args.input.personId) : outcome;
  }

  @OpenToReader()
  @ResolveField(() => Pause, { nullable: true, description: 'While the volunteer has one.' })
  pause(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return ctx.load(pauseOfVolunteer, centreId, id);
  }
}
