import { NoPersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Building } from './building.type.js';
import { facts, RoomName, RoomOpening, RoomPicture, RoomSeason, RoomSetup } from './room-parts.type.js';

@ObjectType({ description: 'What is lent out. All is read in one statement, so nothing in it costs another.' })
@NoPersonalData(facts)
export class Room {
  readonly kind!: 'Room';
  readonly centreId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Building)
  building!: Building;

  @Field(() => String, { description: 'Unique in the centre.' })
  name!: string;

  @Field(() => String, { nullable: true })
  about!: string | null;

  @Field(() => String, { nullable: true })
  houseRules!: string | null;

  @Field(() => [RoomSetup], { description: 'The smallest first; none where nobody has said how many it holds.' })
  setups!: readonly RoomSetup[];

  @Field(() => [String], { description: 'Codes, such as `projector`.' })
  equipment!: readonly string[];

  @Field(() => [String], { description: 'Codes of facts, such as `step-free` and `hearing-loop`.' })
  accessibility!: readonly string[];

  @Field(() => [RoomOpening], { description: 'Its usual week; always open when it has neither this nor seasons.' })
  openings!: readonly RoomOpening[];

  @Field(() => [RoomSeason], { description: 'In order of time.' })
  seasons!: readonly RoomSeason[];

  @Field(() => Int, { description: 'Kept free before each booking, in minutes.' })
  setupMinutes!: number;

  @Field(() => Int, { description: 'Kept free after each booking, in minutes.' })
  clearingMinutes!: number;

  @Field(() => Int, { description: 'In øre; 0 is free.' })
  pricePerHour!: number;

  @Field(() => Boolean, { description: 'Free for local associations, whatever the price.' })
  freeForLocal!: boolean;

  @Field(() => Boolean, { description: 'One applies, and the centre decides; else one books.' })
  decidedByCentre!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'So many days ahead it can be borrowed; null: as far as one likes.',
  })
  horizonDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'The longest time in one go; null: as long as one likes.' })
  longestMinutes!: number | null;

  @Field(() => [String], { description: 'Codes of permits that may be needed, such as `serveringsbevilling`.' })
  permits!: readonly string[];

  @Field(() => [String], { description: 'What whoever borrows it ticks where a permit is needed.' })
  permitChecklist!: readonly string[];

  @Field(() => Boolean, { description: 'Is lent out.' })
  active!: boolean;

  @Field(() => [RoomName], { description: 'Rooms that have floor in common with it: the hall of a half.' })
  sharesFloorWith!: readonly RoomName[];

  @Field(() => [RoomPicture])
  pictures!: readonly RoomPicture[];
}
