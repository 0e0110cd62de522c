import { After, Id, Instant } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, GraphQLISODateTime, ID } from '@nestjs/graphql';

@ArgsType()
export class OccurrencesArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => GraphQLISODateTime)
  @Instant()
  from!: Date;

  @Field(() => GraphQLISODateTime, { description: 'After `from`, by 31 days at most.' })
  @Instant()
  @After('from')
  to!: Date;
}

@ArgsType()
export class UnmatchedNeedsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}
