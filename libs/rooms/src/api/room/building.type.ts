import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A building with rooms that are lent out.' })
@NoPersonalData('What there is to borrow.')
export class Building {
  readonly kind!: 'Building';

  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Unique in the centre.' })
  name!: string;

  @Field(() => String, { nullable: true })
  address!: string | null;
}
