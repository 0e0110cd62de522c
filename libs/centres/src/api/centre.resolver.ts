import { type OperationContext, Public } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Centre as CentreFacts, listCentres } from '../index.js';
import { CentreArgs } from './centre.args.js';
import { centreLoader, districtsOfCentre } from './centre.loader.js';
import { Centre, District } from './centre.type.js';

@Resolver(() => Centre)
export class CentreResolver {
  @Public()
  @Query(() => [Centre], { description: 'Every centre of this installation, by name.' })
  centres(@Context() ctx: OperationContext): Promise<CentreFacts[]> {
    return ctx.read(null, listCentres);
  }

  @Public()
  @Query(() => Centre, { nullable: true })
  centre(@Args() { centreId }: CentreArgs, @Context() ctx: OperationContext): Promise<CentreFacts | null> {
    return ctx.load(centreLoader, null, centreId);
  }

  @ResolveField(() => [District], { description: 'The districts it serves, by name.' })
  districts(@Parent() centre: Centre, @Context() ctx: OperationContext): Promise<District[] | null> {
    return ctx.load(districtsOfCentre, null, centre.id);
  }
}
