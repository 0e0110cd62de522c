import { LookLogged, NoPersonalData, PersonalData, Sensitive } from '@hjerterom/platform/api';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { associationPolicy } from '../association/association.policy.js';
import type { AssociationCategory, AssociationTargetGroup } from '../association/association-kinds.js';
import type { AssociationStatus, ContactRole, ContactWay } from '../index.js';
import {
  AssociationCategoryEnum,
  AssociationStatusEnum,
  AssociationTargetGroupEnum,
  ContactRoleEnum,
  ContactWayEnum,
} from './enums.js';

@ObjectType({
  description: 'An association (*lag, forening*): what it wants known, and where it stands with the centre.',
})
@NoPersonalData('The public card of an association; who speaks for it is a type of its own.')
export class Association {
  readonly kind!: 'Association';

  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => String, { nullable: true, description: 'The organisasjonsnummer: nine digits.' })
  organisationNumber!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  about!: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with http:// or https://.' })
  website!: string | null;

  @Field(() => [AssociationCategoryEnum])
  categories!: readonly AssociationCategory[];

  @Field(() => [AssociationTargetGroupEnum])
  targetGroups!: readonly AssociationTargetGroup[];

  @Field(() => [String], { description: 'ISO 639.' })
  languages!: readonly string[];

  @Field(() => Boolean, { description: 'Of the neighbourhood: it borrows rooms for free.' })
  local!: boolean;

  @Field(() => AssociationStatusEnum)
  status!: AssociationStatus;

  @Field(() => GraphQLISODateTime)
  registeredAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last approved, declined or let go.' })
  decidedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody last said that the card is right.' })
  confirmedAt!: Date | null;
}

@ObjectType({ description: 'Somebody who speaks or books for an association, from a day and perhaps until one.' })
@PersonalData('id', 'personId', 'name', 'role', 'mayBook', 'fromDate', 'untilDate', 'person')
export class AssociationContact {
  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ContactRoleEnum)
  role!: ContactRole;

  @Field(() => Boolean)
  mayBook!: boolean;

  @Field(() => String, { description: 'Local date.' })
  fromDate!: string;

  @Field(() => String, { nullable: true, description: 'Local date: the last day; null until somebody says otherwise.' })
  untilDate!: string | null;
}

@ObjectType({ description: 'What was agreed with an association.' })
@PersonalData('id', 'title', 'fromDate', 'untilDate', 'signedOn', 'note', 'association')
export class AssociationAgreement {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  associationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Local date.' })
  fromDate!: string;

  @Field(() => String, { nullable: true, description: 'Local date: the last day; null until somebody says otherwise.' })
  untilDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Local date.' })
  signedOn!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'That the centre and an association were in touch.' })
@PersonalData('id', 'way', 'happenedOn', 'writtenByPerson')
export class AssociationLogEntry {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  associationId!: string;
  writtenBy!: string | null;

  @Field(() => ContactWayEnum)
  way!: ContactWay;

  @Sensitive(associationPolicy, 'keepLog', {
    row: ({ centreId }: AssociationLogEntry) => ({ centreId, personId: null }),
  })
  @LookLogged('association-log', { of: ['associationId'] })
  @Field(() => String, { description: 'For those who look after associations.' })
  words!: string;

  @Field(() => String, { description: 'Local date.' })
  happenedOn!: string;
}
