import { Id, Optional, Text } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What has been typed so far of a name (spelling is forgiven) or of a phone number. Else everybody.',
  })
  @Optional()
  @Text({ max: 100, min: 0 })
  search?: string | null;
}

@ArgsType()
export class PersonArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  id!: string;
}
