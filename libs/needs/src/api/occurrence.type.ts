import { Person } from '@hjerterom/people/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentState } from '../assignment/assignment.entity.js';
import type { PlaceState } from '../assignment/place.states.js';
import type { OccurrenceState } from '../occurrence/occurrence.states.js';
import { AssignmentStateEnum, OccurrenceStateEnum, PlaceStateEnum } from './enums.js';

@ObjectType({ description: 'One volunteer’s place on one date.' })
export class NeedPlace {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  personId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => PlaceStateEnum)
  state!: PlaceState;

  @Field(() => Int, { description: 'From 1.' })
  placeNo!: number;

  @Field(() => Date, { nullable: true, description: 'When the reminder was sent out.' })
  remindedAt!: Date | null;
}

@ObjectType({ description: 'One date of a need.' })
export class NeedOccurrence {
  @Field(() => ID)
  id!: string;

  centreId!: string;

  @Field(() => OccurrenceStateEnum)
  state!: OccurrenceState;

  @Field(() => Date, { nullable: true, description: 'Null while the time within a window is not decided.' })
  start!: Date | null;

  @Field(() => Date, { nullable: true })
  end!: Date | null;

  @Field(() => Date, { description: 'The earliest it may begin.' })
  windowStart!: Date;

  @Field(() => Date, { description: 'When it must be over.' })
  windowEnd!: Date;

  @Field(() => [NeedPlace], { description: 'Those that are held first; then those given back.' })
  places?: NeedPlace[];
}

@ObjectType({ description: 'A volunteer’s promise: one yes, for one or more dates.' })
export class NeedAssignment {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => ID)
  offerId!: string;

  @Field(() => Boolean, { description: 'Also comes to the dates of the series that are not laid out yet.' })
  carriesOn!: boolean;

  @Field(() => AssignmentStateEnum)
  state!: AssignmentState;

  @Field(() => Date)
  takenAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;
}
