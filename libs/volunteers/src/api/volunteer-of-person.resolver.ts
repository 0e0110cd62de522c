import { Person } from '@hjerterom/people/api';
import { OpenToReader, type OperationContext } from '@hjerterom/platform/api';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { VolunteerStatusEnum } from './enums.js';
import { volunteerById } from './volunteer.loaders.js';

@Resolver(() => Person)
export class VolunteerOfPersonResolver {
  @OpenToReader()
  @ResolveField(() => VolunteerStatusEnum, {
    nullable: true,
    description: 'Where they stand as a volunteer; null when they are none, or the asker may not see volunteers.',
  })
  async volunteerStatus(@Parent() { centreId, id }: Person, @Context() ctx: OperationContext) {
    return (await ctx.load(volunteerById, centreId, id))?.status ?? null;
  }
}
