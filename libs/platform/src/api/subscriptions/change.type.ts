import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { NoPersonalData } from '../field-permission.js';

@ObjectType({ description: 'That something in a centre changed: no more than an id. Ask again for what you show.' })
@NoPersonalData('It names a lib and an id.')
export class Change {
  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the program.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'What it happened to, when it is one thing.' })
  id!: string | null;

  @Field(() => String, {
    description:
      'Where: `needs`, `offers`, `hours` …; `any` when it may be anything, as in the first of a subscription.',
  })
  topic!: string;
}
