import { found } from '@hjerterom/platform';
import { OpenToReader, type OperationContext } from '@hjerterom/platform/api';
import { Volunteer } from '@hjerterom/volunteers/api';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { hoursTotalsOfVolunteer } from './hours.loaders.js';

@ObjectType({ description: 'What a volunteer has given in all.' })
export class HoursTotals {
  @Field(() => Int, { description: 'Confirmed.' })
  minutes!: number;

  @Field(() => Int, { description: 'Confirmed, of what began this year.' })
  minutesThisYear!: number;

  @Field(() => Int, { description: 'How many times, confirmed.' })
  times!: number;

  @Field(() => Int, { description: 'How many times nobody has confirmed yet.' })
  unconfirmed!: number;
}

@Resolver(() => Volunteer)
export class HoursOfVolunteerResolver {
  @OpenToReader()
  @ResolveField(() => HoursTotals, { description: 'Of the hours that the asker may see.' })
  async hoursTotals(@Parent() { centreId, id }: Volunteer, @Context() ctx: OperationContext) {
    return found(await ctx.load(hoursTotalsOfVolunteer, centreId, id), 'hours');
  }
}
