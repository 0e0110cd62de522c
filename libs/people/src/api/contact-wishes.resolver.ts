import { type QuietDays, type QuietTime, quietDays } from '@hjerterom/kernel';
import { Id, LanguageCodes, LocalTime, NestedList, OneOf, Optional } from '@hjerterom/platform';
import { mutationArgs, type OperationContext, Permission, resultOf } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Channel, type ContactWishes, channels, personPolicy, setContactWishes } from '../index.js';
import { PreferredChannelEnum, QuietDaysEnum } from './enums.js';
import { answer } from './person.results.js';
import { Person } from './person.type.js';

@InputType()
class QuietTimeInput implements QuietTime {
  @Field(() => QuietDaysEnum, { description: 'The days on which it begins.' })
  @OneOf(quietDays)
  days!: QuietDays;

  @Field(() => String, { description: 'HH:MM.' })
  @LocalTime()
  from!: string;

  @Field(() => String, { description: 'HH:MM; before `from` when it goes over midnight.' })
  @LocalTime()
  to!: string;
}

@ObjectType({
  description:
    'With the house’s quiet hours this leaves no moment in which anybody could reach them. Nothing was changed.',
})
export class NeverReached {
  readonly kind!: 'NeverReached';

  @Field(() => ID)
  personId!: string;
}

const SetContactWishesResult = resultOf('SetContactWishesResult', [Person, NeverReached]);

@InputType()
export class ContactWishesInput implements ContactWishes {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => PreferredChannelEnum)
  @OneOf(channels)
  preferredChannel!: Channel;

  @Field(() => [String], { description: 'ISO 639 codes, the best one first: the whole list.' })
  @LanguageCodes({ max: 10 })
  languages!: string[];

  @Field(() => [QuietTimeInput], {
    nullable: true,
    description: 'When they do not want to be disturbed: all of it. What stands is left when left out.',
  })
  @Optional()
  @NestedList(() => QuietTimeInput, { max: 4 })
  quietTimes?: QuietTimeInput[] | null;
}

@ArgsType()
class ContactWishesArgs extends mutationArgs(ContactWishesInput) {}

@Resolver()
export class ContactWishesResolver {
  @Permission(personPolicy, 'wish')
  @Mutation(() => SetContactWishesResult, { description: 'How somebody wants to be told and asked; theirs to say.' })
  async setContactWishes(@Args() args: ContactWishesArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, setContactWishes);
    return outcome.kind === 'NeverReached' ? outcome : answer(ctx, args.centreId, outcome);
  }
}
