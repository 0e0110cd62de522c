import { found, WholeNumber } from '@hjerterom/platform';
import { mutationArgs, type OperationContext, Permission, Public, resultOf } from '@hjerterom/platform/api';
import {
  Args,
  ArgsType,
  Context,
  Field,
  InputType,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import {
  type Centre as CentreFacts,
  centrePolicy,
  listCentres,
  type SetGuardianAge,
  setGuardianAge,
} from '../index.js';
import { CentreArgs } from './centre.args.js';
import { centreLoader, districtsOfCentre } from './centre.loader.js';
import { Centre, District } from './centre.type.js';

@InputType()
class SetGuardianAgeInput implements SetGuardianAge {
  @Field(() => Int, { description: '13 to 18. The law sets no lower.' })
  @WholeNumber({ min: 13, max: 18 })
  guardianAge!: number;
}

@ArgsType()
class SetGuardianAgeArgs extends mutationArgs(SetGuardianAgeInput) {}

const SetGuardianAgeResult = resultOf('SetGuardianAgeResult', [Centre]);

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

  @Permission(centrePolicy, 'change')
  @Mutation(() => SetGuardianAgeResult, {
    description: 'Says below which age a guardian consents. It holds at once, also for those who are known already.',
  })
  async setGuardianAge(@Args() args: SetGuardianAgeArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, setGuardianAge);
    if (outcome.kind !== 'Centre') return outcome;
    return { ...found(await ctx.load(centreLoader, null, args.centreId), 'centre'), kind: outcome.kind };
  }

  @ResolveField(() => [District], { description: 'The districts it serves, by name.' })
  districts(@Parent() centre: Centre, @Context() ctx: OperationContext): Promise<District[] | null> {
    return ctx.load(districtsOfCentre, null, centre.id);
  }
}
