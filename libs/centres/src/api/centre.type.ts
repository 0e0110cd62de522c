import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A part of the town, with the districts it borders on.' })
@NoPersonalData('A part of a town.')
export class District {
  @Field(() => String)
  name!: string;

  @Field(() => [String], { description: 'A pair of neighbours may be named from one side only.' })
  neighbours!: string[];
}

@ObjectType({ description: 'A volunteer centre. What stands here stands on its door: it is public.' })
@NoPersonalData('What stands on its door.')
export class Centre {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its short name in addresses: `/c/<slug>/`.' })
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  municipality!: string | null;

  @Field(() => String, { description: 'IANA time zone, such as `Europe/Oslo`: local dates and times are in it.' })
  zone!: string;

  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => Int, { description: 'Below this age somebody’s guardian consents for them.' })
  guardianAge!: number;
}
