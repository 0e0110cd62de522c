import { CentreArgs } from '@hjerterom/centres/api';
import { Optional, WholeNumber } from '@hjerterom/platform';
import { mutationArgs, NoPersonalData, type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { type VolunteerSettings as Settings, saveVolunteerSettings, settingsOf } from '../index.js';
import { volunteerSettingsPolicy } from '../settings/settings.policy.js';

@ObjectType({ description: 'How a centre receives volunteers.' })
@NoPersonalData('How a centre receives volunteers: numbers.')
export class VolunteerSettings {
  readonly kind!: 'VolunteerSettings';

  @Field(() => ID, { description: "The centre's id." })
  id!: string;

  @Field(() => Int, { description: 'Days within which whoever knocks has an answer.' })
  answerDays!: number;

  @Field(() => Int, { nullable: true, description: 'Months for which a shown certificate counts; null is for ever.' })
  certificateMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Months for which a signed statement counts; null is for ever.' })
  confidentialityMonths!: number | null;

  @Field(() => Int, { description: 'Days before something expires on which it is told.' })
  warnDays!: number;
}

@InputType()
class SaveVolunteerSettingsInput implements Settings {
  @Field(() => Int)
  @WholeNumber({ min: 1, max: 60 })
  answerDays!: number;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 1, max: 120 })
  certificateMonths!: number | null;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 1, max: 120 })
  confidentialityMonths!: number | null;

  @Field(() => Int)
  @WholeNumber({ min: 1, max: 180 })
  warnDays!: number;
}

@ArgsType()
class SaveVolunteerSettingsArgs extends mutationArgs(SaveVolunteerSettingsInput) {}

const SaveVolunteerSettingsResult = resultOf('SaveVolunteerSettingsResult', [VolunteerSettings]);

@Resolver(() => VolunteerSettings)
export class SettingsResolver {
  @Permission(volunteerSettingsPolicy, 'read')
  @Query(() => VolunteerSettings)
  volunteerSettings(@Args() { centreId }: CentreArgs, @Context() ctx: OperationContext) {
    return readSettings(ctx, centreId);
  }

  @Permission(volunteerSettingsPolicy, 'change')
  @Mutation(() => SaveVolunteerSettingsResult, {
    description: 'Holds for what is applied, shown and signed from now on.',
  })
  async saveVolunteerSettings(@Args() args: SaveVolunteerSettingsArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, saveVolunteerSettings);
    return outcome.kind === 'InvalidInput' ? outcome : readSettings(ctx, args.centreId);
  }
}

async function readSettings(ctx: OperationContext, centreId: string): Promise<VolunteerSettings> {
  return { kind: 'VolunteerSettings', id: centreId, ...(await ctx.read(centreId, settingsOf)) };
}
