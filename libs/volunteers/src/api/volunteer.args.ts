import { After, Id, Instant, OneOf, Optional, Text } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, GraphQLISODateTime, ID } from '@nestjs/graphql';
import { type VolunteerStatus, volunteerStatuses } from '../index.js';
import { VolunteerStatusEnum } from './enums.js';

@ArgsType()
export class VolunteersArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => VolunteerStatusEnum, { nullable: true })
  @Optional()
  @OneOf(volunteerStatuses)
  status?: VolunteerStatus | null;

  @Field(() => String, { nullable: true, description: 'A part of the name; spelling is forgiven.' })
  @Optional()
  @Text({ max: 100, min: 0 })
  search?: string | null;
}

@ArgsType()
export class VolunteerArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  personId!: string;
}

@ArgsType()
export class CommitmentsArgs {
  @Field(() => GraphQLISODateTime)
  @Instant()
  from!: Date;

  @Field(() => GraphQLISODateTime, { description: 'After `from`, by 100 days at most.' })
  @Instant()
  @After('from')
  to!: Date;
}
