import { GuardianNeeded } from '@hjerterom/people/api';
import { NoPersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { VolunteerStatus } from '../index.js';
import { VolunteerStatusEnum } from './enums.js';
import { Volunteer } from './volunteer.type.js';

@ObjectType({ description: 'This person is a volunteer already, perhaps one who has left: change the status instead.' })
export class AlreadyVolunteer {
  readonly kind!: 'AlreadyVolunteer';

  @Field(() => ID)
  personId!: string;

  @Field(() => VolunteerStatusEnum)
  status!: VolunteerStatus;
}

@ObjectType({ description: 'The one status does not follow the other.' })
export class StatusNotPossible {
  readonly kind!: 'StatusNotPossible';

  @Field(() => VolunteerStatusEnum)
  from!: VolunteerStatus;

  @Field(() => [VolunteerStatusEnum], { description: 'What may follow.' })
  possible!: readonly VolunteerStatus[];
}

@ObjectType({ description: 'Somebody is still to be helped by this volunteer. Find others for it first.' })
export class StillCommitted {
  readonly kind!: 'StillCommitted';

  @Field(() => ID)
  personId!: string;

  @Field(() => Int, { description: 'How many times to come.' })
  times!: number;
}

@ObjectType({ description: 'Nobody is approved without a talk: have it first, or write down that it was had.' })
export class TalkNotHeld {
  readonly kind!: 'TalkNotHeld';

  @Field(() => ID)
  personId!: string;
}

@ObjectType({ description: 'Nobody has seen tomorrow: the date is a slip.' })
@NoPersonalData('It tells what day it is.')
export class DateInFuture {
  readonly kind!: 'DateInFuture';

  @Field(() => String, { description: 'The last date that can be given.' })
  today!: string;
}

export const RegisterVolunteerResult = resultOf('RegisterVolunteerResult', [Volunteer, AlreadyVolunteer]);
export const ChangeVolunteerStatusResult = resultOf('ChangeVolunteerStatusResult', [
  Volunteer,
  StatusNotPossible,
  StillCommitted,
  TalkNotHeld,
  GuardianNeeded,
]);
export const VettingResult = resultOf('VettingResult', [Volunteer, DateInFuture]);
export const VolunteerResult = resultOf('VolunteerResult', [Volunteer]);
