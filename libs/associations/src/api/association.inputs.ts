import { ContactPointInput } from '@hjerterom/people/api';
import { EachOneOf, Id, LanguageCodes, List, LocalDate, Nested, OneOf, Optional, Text } from '@hjerterom/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import {
  type AssociationCategory,
  type AssociationTargetGroup,
  associationCategories,
  associationTargetGroups,
} from '../association/association-kinds.js';
import {
  type AddAgreement,
  type AddContact,
  type AddDelegate,
  type AssociationStatus,
  type ChangeAssociation,
  type ContactRole,
  type ContactWay,
  contactRoles,
  contactWays,
  type DecideAssociation,
  type EndContact,
  type LogContact,
  type RegisterAssociation,
} from '../index.js';
import {
  AssociationCategoryEnum,
  AssociationStatusEnum,
  AssociationTargetGroupEnum,
  ContactRoleEnum,
  ContactWayEnum,
} from './enums.js';

@InputType()
class AssociationCardInput {
  @Field(() => String)
  @Text({ max: 200 })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The organisasjonsnummer, as it is written; none is null.' })
  @Optional()
  @Text({ max: 20, min: 0 })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 1000, min: 0 })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with http:// or https://.' })
  @Optional()
  @Matches(/^(https?:\/\/[^\s<>"]{3,300})?$/, { message: 'notValid|' })
  website?: string | null;

  @Field(() => [AssociationCategoryEnum])
  @EachOneOf(associationCategories)
  @List({ max: associationCategories.length })
  categories!: AssociationCategory[];

  @Field(() => [AssociationTargetGroupEnum])
  @EachOneOf(associationTargetGroups)
  @List({ max: associationTargetGroups.length })
  targetGroups!: AssociationTargetGroup[];

  @Field(() => [String], { description: 'ISO 639.' })
  @LanguageCodes({ max: 20 })
  languages!: string[];
}

@InputType()
export class RegisterAssociationInput extends AssociationCardInput implements RegisterAssociation {
  @Field(() => Boolean, { nullable: true, description: 'True when left out; for those at the desk to say.' })
  @Optional()
  local?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody has looked at the possible doubles: it is none of them.',
  })
  @Optional()
  confirmedNotDouble?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who speaks for it and may book: whoever registers it, unless that is the desk.',
  })
  @Optional()
  @Id()
  contactPersonId?: string | null;
}

@InputType()
export class ChangeAssociationInput extends AssociationCardInput implements ChangeAssociation {
  @Field(() => ID)
  @Id()
  associationId!: string;
}

@InputType()
export class AssociationInput {
  @Field(() => ID)
  @Id()
  associationId!: string;
}

const decisions = ['approved', 'declined', 'left'] as const;

@InputType()
export class DecideAssociationInput extends AssociationInput implements DecideAssociation {
  @Field(() => AssociationStatusEnum, { description: 'All but APPLIED.' })
  @OneOf(decisions)
  status!: Exclude<AssociationStatus, 'applied'>;
}

@InputType()
export class AddAssociationContactInput extends AssociationInput implements AddContact {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => ContactRoleEnum)
  @OneOf(contactRoles)
  role!: ContactRole;

  @Field(() => Boolean, { description: 'A DELEGATE always may.' })
  mayBook!: boolean;

  @Field(() => String, { nullable: true, description: 'Local date: the last day.' })
  @Optional()
  @LocalDate()
  untilDate?: string | null;
}

@InputType()
export class AddAssociationDelegateInput extends AssociationInput implements AddDelegate {
  @Field(() => String)
  @Text({ max: 200 })
  name!: string;

  @Field(() => ContactPointInput, { description: 'By which they sign in.' })
  @Nested(() => ContactPointInput)
  contact!: ContactPointInput;

  @Field(() => String, { nullable: true, description: 'Local date: the last day.' })
  @Optional()
  @LocalDate()
  untilDate?: string | null;
}

@InputType()
export class EndAssociationContactInput extends AssociationInput implements EndContact {
  @Field(() => ID)
  @Id()
  contactId!: string;
}

@InputType()
export class AddAssociationAgreementInput extends AssociationInput implements AddAgreement {
  @Field(() => String)
  @Text({ max: 200 })
  title!: string;

  @Field(() => String, { description: 'Local date.' })
  @LocalDate()
  fromDate!: string;

  @Field(() => String, { nullable: true, description: 'Local date: the last day.' })
  @Optional()
  @LocalDate()
  untilDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Local date.' })
  @Optional()
  @LocalDate()
  signedOn?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 2000, min: 0 })
  note?: string | null;
}

@InputType()
export class LogAssociationContactInput extends AssociationInput implements LogContact {
  @Field(() => ContactWayEnum)
  @OneOf(contactWays)
  way!: ContactWay;

  @Field(() => String)
  @Text({ max: 2000 })
  words!: string;
}
