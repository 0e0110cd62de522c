import { Person } from '@hjerterom/people/api';
import { PersonalData } from '@hjerterom/platform/api';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { AgeGroup, WeekPart } from '../application/choices.js';
import type { LegalBasis, TalkWay } from '../index.js';
import type { ChecklistItem as Item, ItemState } from '../task-gate/task-gate.js';
import { AgeGroupEnum, ChecklistItemEnum, ItemStateEnum, LegalBasisEnum, TalkWayEnum, WeekPartEnum } from './enums.js';

@ObjectType({ description: 'The talk with somebody who would like to help: the one planned, or the one that was had.' })
@PersonalData('id', 'startsAt', 'way', 'place', 'heldOn', 'with')
export class Talk {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null, as the way is, for one that was not booked.' })
  startsAt!: Date | null;

  @Field(() => TalkWayEnum, { nullable: true })
  way!: TalkWay | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Local date on which it was had; null while it is planned.' })
  heldOn!: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who of the centre talks with them; null for those who may not see the card.',
  })
  with?: Person | null;

  withId!: string | null;
  centreId!: string;
}

@ObjectType({ description: 'A kind no, and where somebody was shown instead.' })
@PersonalData('id', 'referredTo', 'words', 'declinedAt')
export class Decline {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  referredTo!: string;

  @Field(() => String, { nullable: true, description: 'What was said beside that.' })
  words!: string | null;

  @Field(() => GraphQLISODateTime)
  declinedAt!: Date;
}

@ObjectType({ description: 'What somebody wrote when they knocked, for those who run the centre.' })
@PersonalData('id', 'ageGroup', 'weekParts', 'possibleDoubles')
export class VolunteerApplication {
  @Field(() => ID)
  id!: string;

  @Field(() => AgeGroupEnum)
  ageGroup!: AgeGroup;

  @Field(() => [WeekPartEnum])
  weekParts!: readonly WeekPart[];

  @Field(() => [Person], {
    description: 'Whom the centre knew already and who may be the same. Nobody is merged by itself.',
  })
  possibleDoubles?: Person[];

  doubles!: readonly string[];
  centreId!: string;
}

@ObjectType({ description: 'One thing that is asked for before tasks of a kind.' })
@PersonalData('item', 'state', 'basis', 'on', 'validUntil', 'inWords')
export class ChecklistItem {
  @Field(() => ChecklistItemEnum)
  item!: Item['item'];

  @Field(() => ItemStateEnum)
  state!: ItemState;

  @Field(() => LegalBasisEnum, { nullable: true, description: 'Of a certificate: why it may be asked for.' })
  basis?: LegalBasis | null;

  @Field(() => String, { nullable: true, description: 'Local date.' })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'Local date: the last day on which it counts.' })
  validUntil!: string | null;

  @Field(() => String, { description: 'The same in words, in the language of the one who asks.' })
  inWords!: string;
}

@ObjectType({ description: 'Whether tasks of a kind are open to a volunteer at this moment, and why or why not.' })
@PersonalData('kindCode', 'name', 'open', 'reasons', 'checklist')
export class VolunteerTaskGate {
  @Field(() => String, { description: 'The code of the kind of need.' })
  kindCode!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  name!: string;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => [String], { description: 'Why it is closed, in words; empty when it is open.' })
  reasons!: string[];

  @Field(() => [ChecklistItem])
  checklist!: ChecklistItem[];
}
