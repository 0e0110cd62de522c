import { Centre } from '@hjerterom/centres/api';
import { Person } from '@hjerterom/people/api';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HeldRole } from '../index.js';

export const RoleEnum = {
  COORDINATOR: 'coordinator',
  LEADER: 'leader',
  STAFF: 'staff',
  VOLUNTEER: 'volunteer',
  CONTACT: 'contact',
  RESIDENT: 'resident',
} as const satisfies Record<string, HeldRole>;

registerEnumType(RoleEnum, { name: 'Role', description: 'What somebody is in a centre.' });

@ObjectType({ description: 'What the one who asks is in one centre.' })
export class Membership {
  centreId!: string;
  personId!: string;

  @Field(() => Centre)
  centre!: Centre;

  @Field(() => Person, { description: 'One’s own card.' })
  person!: Person;

  @Field(() => [RoleEnum])
  roles!: HeldRole[];
}

@ObjectType({ description: 'The one who is signed in.' })
export class Me {
  @Field(() => [Membership], { description: 'At least one.' })
  memberships!: Membership[];

  @Field(() => Int, {
    nullable: true,
    description: 'On a machine that several use: after how many minutes without a touch its screen locks.',
  })
  locksAfterMinutes!: number | null;
}
