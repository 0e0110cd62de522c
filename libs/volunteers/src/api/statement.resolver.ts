import { CentreArgs } from '@hjerterom/centres/api';
import { NoPersonalData, type OperationContext, Public } from '@hjerterom/platform/api';
import { Args, Context, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { statementNow } from '../vetting/statements.js';

@ObjectType({ description: 'The text that is signed, in the language of the one who asks.' })
@NoPersonalData('A text that is the same for everybody.')
export class ConfidentialityStatement {
  @Field(() => String)
  version!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String])
  paragraphs!: readonly string[];
}

@Resolver(() => ConfidentialityStatement)
export class StatementResolver {
  @Public()
  @Query(() => ConfidentialityStatement, {
    description: 'What is signed before helping somebody. Everybody may read it.',
  })
  confidentialityStatement(@Args() _centre: CentreArgs, @Context() { session }: OperationContext) {
    return { version: statementNow.version, ...statementNow.text[session.language] };
  }
}
