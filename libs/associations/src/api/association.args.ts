import { Id, OneOf, Optional, Text } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { type AssociationCategory, associationCategories } from '../association/association-kinds.js';
import { type AssociationStatus, associationStatuses } from '../index.js';
import { AssociationCategoryEnum, AssociationStatusEnum } from './enums.js';

@ArgsType()
export class AssociationsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => AssociationStatusEnum, { nullable: true })
  @Optional()
  @OneOf(associationStatuses)
  status?: AssociationStatus | null;

  @Field(() => AssociationCategoryEnum, { nullable: true })
  @Optional()
  @OneOf(associationCategories)
  category?: AssociationCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, spelling is forgiven; or the beginning of the number.',
  })
  @Optional()
  @Text({ max: 100, min: 0 })
  search?: string | null;
}

@ArgsType()
export class AssociationArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  id!: string;
}

@ArgsType()
export class MyAssociationsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class EndingAgreementsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}
