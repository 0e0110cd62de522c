import { Id, OneOf, Optional } from '@hjerterom/platform';
import { mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { type HeldRole, heldRoles } from '../../index.js';
import { RoleEnum } from '../me.type.js';

@ArgsType()
export class RoleHoldersArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Only those who are this.' })
  @Optional()
  @OneOf(heldRoles)
  role?: HeldRole | null;

  @Field(() => ID, { nullable: true, description: 'What this person is.' })
  @Optional()
  @Id()
  personId?: string | null;
}

@ArgsType()
export class TasksOfRoleArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => RoleEnum)
  @OneOf(heldRoles)
  role!: HeldRole;
}

@ArgsType()
export class LeftTasksArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID, { nullable: true, description: 'Of this person only.' })
  @Optional()
  @Id()
  personId?: string | null;
}

@InputType()
export class RoleInput {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => RoleEnum)
  @OneOf(heldRoles)
  role!: HeldRole;
}

@InputType()
export class SettleLeftTaskInput {
  @Field(() => ID)
  @Id()
  taskId!: string;
}

@ArgsType()
export class RoleArgs extends mutationArgs(RoleInput) {}
@ArgsType()
export class SettleLeftTaskArgs extends mutationArgs(SettleLeftTaskInput) {}
