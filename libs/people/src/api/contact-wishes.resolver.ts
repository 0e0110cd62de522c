import { Id, LanguageCodes, OneOf } from '@hjerterom/platform';
import { mutationArgs, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { type Channel, type ContactWishes, channels, personPolicy, setContactWishes } from '../index.js';
import { PreferredChannelEnum } from './enums.js';
import { answer, UpdatePersonResult } from './person.results.js';

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
}

@ArgsType()
class ContactWishesArgs extends mutationArgs(ContactWishesInput) {}

@Resolver()
export class ContactWishesResolver {
  @Permission(personPolicy, 'wish')
  @Mutation(() => UpdatePersonResult, { description: 'How somebody wants to be told and asked; theirs to say.' })
  async setContactWishes(@Args() args: ContactWishesArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, setContactWishes));
  }
}
