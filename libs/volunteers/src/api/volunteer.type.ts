import { LookLogged, PersonalData, Sensitive } from '@hjerterom/platform/api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LegalBasis, VolunteerStatus } from '../index.js';
import type { SignedWay } from '../vetting/confidentiality.entity.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { LegalBasisEnum, SignedWayEnum, VolunteerStatusEnum } from './enums.js';

@ObjectType({ description: 'A time of the week at which a volunteer usually can, on the clock of the centre.' })
@PersonalData('weekday', 'from', 'to')
export class WeeklyWindow {
  @Field(() => Int, { description: 'ISO 8601: Monday is 1, Sunday is 7.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM, or 24:00.' })
  to!: string;
}

@ObjectType({ description: 'Days on which it is otherwise: away, or free for once.' })
@PersonalData('from', 'to', 'available', 'fromTime', 'toTime')
export class AvailabilityException {
  centreId!: string;
  personId!: string;

  @Field(() => String, { description: 'Local date.' })
  from!: string;

  @Field(() => String, { description: 'Local date; the last of the days.' })
  to!: string;

  @Field(() => Boolean)
  available!: boolean;

  @Field(() => String, { nullable: true, description: 'HH:MM on each of the days; null is from midnight.' })
  fromTime!: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM or 24:00 on each of the days; null is to midnight.' })
  toTime!: string | null;

  @LookLogged('absence', { of: ['personId'] })
  @Sensitive(volunteerPolicy, 'read', { field: 'exceptionNote' })
  @Field(() => String, {
    nullable: true,
    description: 'For the volunteer and those who run the centre; else null.',
  })
  note!: string | null;
}

@ObjectType({ description: 'That a police certificate was shown. What stood in it is kept nowhere.' })
@PersonalData('shownOn', 'legalBasis', 'seenBy', 'seenByPerson', 'validUntil')
export class Certificate {
  @Field(() => String, { description: 'Local date.' })
  shownOn!: string;

  @Field(() => LegalBasisEnum, { description: 'Why it could be asked for.' })
  legalBasis!: LegalBasis;

  @Field(() => ID, { nullable: true, description: 'The person at the centre who saw it.' })
  seenBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Local date: the last day on which the centre counts it; null is for ever.',
  })
  validUntil!: string | null;

  centreId!: string;
}

@ObjectType({ description: 'That a confidentiality statement was signed.' })
@PersonalData('signedOn', 'seenBy', 'seenByPerson', 'way', 'textVersion', 'validUntil')
export class Confidentiality {
  @Field(() => String, { description: 'Local date.' })
  signedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The person at the centre who saw it signed.' })
  seenBy!: string | null;

  @Field(() => SignedWayEnum)
  way!: SignedWay;

  @Field(() => String, { nullable: true, description: 'Which text was signed; null for a paper of the centre’s own.' })
  textVersion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Local date: the last day on which it counts; null is for ever.',
  })
  validUntil!: string | null;

  centreId!: string;
}

@ObjectType({ description: 'A time that a volunteer has promised to something.' })
@PersonalData('start', 'end', 'sourceKind', 'sourceId')
export class Commitment {
  @Field(() => GraphQLISODateTime)
  start!: Date;

  @Field(() => GraphQLISODateTime)
  end!: Date;

  @Field(() => String, { description: 'What it is promised to: need-place.' })
  sourceKind!: string;

  @Field(() => ID)
  sourceId!: string;

  centreId!: string;
}

@ObjectType({ description: 'A person with whom a volunteer is not to be paired. Why is kept nowhere.' })
export class BlockedPair {
  @Field(() => ID)
  personId!: string;

  @Field(() => GraphQLISODateTime)
  blockedAt!: Date;

  centreId!: string;
}

/** A volunteer as the policies see one: known by the person's id. */
export function volunteerRow({ centreId, id }: Pick<Volunteer, 'centreId' | 'id'>) {
  return { centreId, personId: id };
}

@ObjectType({ description: 'A person of the centre who offers time.' })
@PersonalData(
  ...['id', 'person', 'status', 'skills', 'capacityMinutesPerWeek', 'since', 'weekly', 'exceptions', 'commitments'],
  ...['appliedAt', 'answerBy', 'talk', 'decline', 'application'],
)
export class Volunteer {
  readonly kind!: 'Volunteer';

  @Field(() => ID, { description: "The person's id." })
  id!: string;

  centreId!: string;

  @Field(() => VolunteerStatusEnum)
  status!: VolunteerStatus;

  @Field(() => [String], { description: 'Codes of the kinds of need that this volunteer offers to meet.' })
  skills!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'The most minutes a week; null is no limit.' })
  capacityMinutesPerWeek!: number | null;

  @Field(() => String, { nullable: true, description: 'Local date of the first approval.' })
  since!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When they said that they would like to help; the last time.' })
  appliedAt!: Date;

  @Field(() => String, { description: 'Local date: the last day on which whoever has applied is to have an answer.' })
  answerBy!: string;

  @Sensitive(volunteerPolicy, 'read', { field: 'note', row: volunteerRow })
  @LookLogged('note')
  @Field(() => String, { nullable: true, description: 'For those who run the centre; null for everyone else.' })
  note!: string | null;
}
