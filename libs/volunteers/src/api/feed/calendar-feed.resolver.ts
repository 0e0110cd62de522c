import { sign } from '@hjerterom/kernel';
import { Config, Id, type Tx } from '@hjerterom/platform';
import {
  mutationArgs,
  type OperationContext,
  Permission,
  PersonalData,
  resultOf,
  Sensitive,
} from '@hjerterom/platform/api';
import {
  Args,
  ArgsType,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { calendarFeedPolicy } from '../../calendar-feed/calendar-feed.policy.js';
import { makeCalendarFeed as make } from '../../calendar-feed/make-calendar-feed.js';
import { revokeCalendarFeed } from '../../calendar-feed/revoke-calendar-feed.js';
import { calendarFeedOfVolunteer, volunteerById } from '../volunteer.loaders.js';
import { VolunteerResult } from '../volunteer.results.js';
import { Volunteer, volunteerRow } from '../volunteer.type.js';

@PersonalData('address')
@ObjectType({ description: 'Where a volunteer’s calendar can be read from now on. It is said this once.' })
export class CalendarFeedMade {
  readonly kind = 'CalendarFeedMade';

  @Field(() => String, { description: 'A secret: whoever has it reads what, when and in which district.' })
  address!: string;
}

const MakeCalendarFeedResult = resultOf('MakeCalendarFeedResult', [CalendarFeedMade]);

@InputType()
export class CalendarFeedInput {
  @Field(() => ID)
  @Id()
  personId!: string;
}

@ArgsType()
class CalendarFeedArgs extends mutationArgs(CalendarFeedInput) {}

@Resolver(() => Volunteer)
export class CalendarFeedResolver {
  constructor(private readonly config: Config) {}

  @Permission(calendarFeedPolicy, 'make')
  @Mutation(() => MakeCalendarFeedResult, {
    description: 'Makes a secret address for the volunteer’s calendar; the one before opens nothing any more.',
  })
  async makeCalendarFeed(@Args() args: CalendarFeedArgs, @Context() ctx: OperationContext) {
    // Of the key, so that the same key gives the same answer and the secret is kept nowhere.
    const secret = sign(this.config.secret, 'calendar-feed', `${args.input.personId}:${args.idempotencyKey}`);
    const outcome = await ctx.act(args, function makeCalendarFeed(tx: Tx, { personId }: CalendarFeedInput) {
      return make(tx, { personId, secret });
    });
    if (outcome.kind !== 'Volunteer') return outcome;
    return { kind: 'CalendarFeedMade', address: `${this.config.publicUrl}/calendar/${secret}.ics` };
  }

  @Permission(calendarFeedPolicy, 'revoke')
  @Mutation(() => VolunteerResult, { description: 'The secret address opens nothing any more.' })
  async revokeCalendarFeed(@Args() args: CalendarFeedArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, revokeCalendarFeed);
    return outcome.kind === 'Volunteer' ? ctx.load(volunteerById, args.centreId, args.input.personId) : outcome;
  }

  @Sensitive(calendarFeedPolicy, 'read', { row: volunteerRow })
  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when their calendar can be read at a secret address. For them and those who run the centre.',
  })
  async calendarFeedSince(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return (await ctx.load(calendarFeedOfVolunteer, centreId, id))?.madeAt ?? null;
  }
}
