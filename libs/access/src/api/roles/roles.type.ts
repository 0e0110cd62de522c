import { Person } from '@hjerterom/people/api';
import { NoPersonalData, PersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HeldRole } from '../../index.js';
import { RoleEnum } from '../me.type.js';

@ObjectType({ description: 'What somebody is in a centre, and since when.' })
export class RoleHolder {
  readonly kind!: 'RoleHolder';
  centreId!: string;
  personId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: HeldRole;

  @Field(() => Date)
  since!: Date;

  @Field(() => Person, { nullable: true, description: 'Null for a coordinator whose card another centre keeps.' })
  person!: Person | null;
}

@ObjectType({ description: 'Nobody gives themselves a role: ask another leader.' })
export class NotOneself {
  readonly kind!: 'NotOneself';

  @Field(() => RoleEnum)
  role!: HeldRole;
}

@ObjectType({ description: 'There is no address to sign in by. Write one on the card first.' })
export class NoAddress {
  readonly kind!: 'NoAddress';

  @Field(() => ID, { nullable: true, description: 'Null when nobody was named.' })
  personId!: string | null;
}

@ObjectType({ description: 'The role is ended, at once.' })
export class RoleEnded {
  readonly kind!: 'RoleEnded';

  @Field(() => ID)
  personId!: string;

  @Field(() => RoleEnum)
  role!: HeldRole;

  @Field(() => Int, { description: 'How many tasks are to be handed over now: see `leftTasks`.' })
  tasks!: number;
}

@ObjectType({ description: 'The only one who leads the centre. Make somebody else a leader first.' })
export class LastLeader {
  readonly kind!: 'LastLeader';

  @Field(() => ID)
  personId!: string;
}

@ObjectType({ description: 'Somebody has taken the task over.' })
@NoPersonalData('It holds an id.')
export class TaskSettled {
  readonly kind!: 'TaskSettled';

  @Field(() => ID)
  taskId!: string;
}

/** What a thing that somebody had to do is about. */
@PersonalData('kind', 'subject', 'subjectId', 'title', 'next', 'recipient')
@ObjectType({ description: 'Something that somebody who leaves has to do.' })
export class TaskToHandOver {
  centreId!: string;
  recipientId!: string;
  words!: { readonly nb: string; readonly en: string };

  @Field(() => String, {
    description: '`promise`: said yes to; `question`: asked and not answered; `responsible`: took it in at the desk.',
  })
  kind!: string;

  @Field(() => String, { description: 'What it is: `need`.' })
  subject!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => Date, { nullable: true, description: 'When it next is.' })
  next!: Date | null;
}

@ObjectType({ description: 'What one who left had to do, until another has taken it over.' })
export class LeftTask {
  centreId!: string;
  personId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  leftAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who left.' })
  person!: Person | null;

  @Field(() => TaskToHandOver)
  task!: TaskToHandOver;
}

export const GrantRoleResult = resultOf('GrantRoleResult', [RoleHolder, NotOneself, NoAddress]);
export const EndRoleResult = resultOf('EndRoleResult', [RoleEnded, LastLeader]);
export const SettleLeftTaskResult = resultOf('SettleLeftTaskResult', [TaskSettled]);
