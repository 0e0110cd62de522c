import { type ConsentWay, consentWays } from '@hjerterom/people';
import { ConsentWayEnum } from '@hjerterom/people/api';
import {
  Codes,
  EachOneOf,
  Id,
  type Language,
  LocalDate,
  languages,
  OneOf,
  Optional,
  Text,
  WholeNumber,
} from '@hjerterom/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type AgeGroup, ageGroups, type WeekPart, weekParts } from '../application/choices.js';
import {
  type BlockedPairInput as BlockedPair,
  type ChangeVolunteerStatus,
  type LegalBasis,
  legalBases,
  type RecordCertificate,
  type RecordConfidentiality,
  type RegisterVolunteer,
  type SetCapacity,
  type SetSkills,
  type SetVolunteerNote,
  type VolunteerStatus,
  volunteerStatuses,
} from '../index.js';
import { AgeGroupEnum, LegalBasisEnum, VolunteerStatusEnum, WeekPartEnum } from './enums.js';

const mostSkills = 30;
/** All the minutes of a week. */
const week = 7 * 24 * 60;

@InputType()
export class RegisterVolunteerInput implements RegisterVolunteer {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => [String], { nullable: true, description: 'Codes of kinds of need.' })
  @Optional()
  @Codes({ max: mostSkills })
  skills?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The most minutes a week; null is no limit.' })
  @Optional()
  @WholeNumber({ min: 0, max: week })
  capacityMinutesPerWeek?: number | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 2000, min: 0 })
  note?: string | null;

  @Field(() => [WeekPartEnum], { nullable: true, description: 'When they can, roughly: becomes their usual week.' })
  @Optional()
  @EachOneOf(weekParts)
  weekParts?: WeekPart[] | null;

  @Field(() => AgeGroupEnum, { nullable: true })
  @Optional()
  @OneOf(ageGroups)
  ageGroup?: AgeGroup | null;

  @Field(() => Int, { nullable: true, description: 'Of the young: by it goes whether a guardian has to say yes.' })
  @Optional()
  @WholeNumber({ min: 1900, max: 2199 })
  birthYear?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'They have said yes to the text about volunteering in `consentTexts`, as it is worded now.',
  })
  @Optional()
  consented?: boolean | null;

  @Field(() => String, { nullable: true, description: 'In which language they heard or read it: `nb` or `en`.' })
  @Optional()
  @OneOf(languages)
  consentLanguage?: Language | null;

  @Field(() => ConsentWayEnum, { nullable: true, description: 'On the phone, when left out.' })
  @Optional()
  @OneOf(consentWays)
  consentWay?: ConsentWay | null;
}

@InputType()
export class ChangeVolunteerStatusInput implements ChangeVolunteerStatus {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => VolunteerStatusEnum)
  @OneOf(volunteerStatuses)
  status!: VolunteerStatus;
}

@InputType()
export class SetSkillsInput implements SetSkills {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => [String], { description: 'Codes of kinds of need: the whole list.' })
  @Codes({ max: mostSkills })
  skills!: string[];
}

@InputType()
export class SetCapacityInput implements SetCapacity {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => Int, { nullable: true, description: 'The most minutes a week; null is no limit.' })
  @Optional()
  @WholeNumber({ min: 0, max: week })
  minutesPerWeek?: number | null;
}

@InputType()
export class SetVolunteerNoteInput implements SetVolunteerNote {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 2000, min: 0 })
  note?: string | null;
}

@InputType()
export class RecordCertificateInput implements RecordCertificate {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { description: 'Local date, not after today.' })
  @LocalDate()
  shownOn!: string;

  @Field(() => LegalBasisEnum)
  @OneOf(legalBases)
  legalBasis!: LegalBasis;
}

@InputType()
export class RecordConfidentialityInput implements RecordConfidentiality {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { description: 'Local date, not after today.' })
  @LocalDate()
  signedOn!: string;
}

@InputType()
export class BlockedPairInput implements BlockedPair {
  @Field(() => ID)
  @Id()
  volunteerId!: string;

  @Field(() => ID)
  @Id()
  personId!: string;
}
