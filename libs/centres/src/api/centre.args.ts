import { Id } from '@hjerterom/platform';
import { ArgsType, Field, ID } from '@nestjs/graphql';

/** The arguments of a root field that needs to know nothing but where. */
@ArgsType()
export class CentreArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}
