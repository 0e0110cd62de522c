import type { TaskInWords } from '@hjerterom/people';
import { Person, personById } from '@hjerterom/people/api';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { leftTaskPolicy } from '../../leaving/left-task.policy.js';
import { listLeftTasks } from '../../leaving/list-left-tasks.js';
import { settleLeftTask } from '../../leaving/settle-left-task.js';
import { type SourcedTask, Tasks } from '../../leaving/tasks.js';
import { listTasksOfRole } from '../../leaving/tasks-of-role.js';
import { roleGrantPolicy } from '../../role/role-grant.policy.js';
import { LeftTasksArgs, SettleLeftTaskArgs, TasksOfRoleArgs } from './roles.args.js';
import { LeftTask, SettleLeftTaskResult, TaskToHandOver } from './roles.type.js';

@Resolver(() => LeftTask)
export class LeftTaskResolver {
  constructor(private readonly tasks: Tasks) {}

  @Permission(roleGrantPolicy, 'end')
  @Query(() => [TaskToHandOver], { description: 'What is to be handed over when this person is this no longer.' })
  async tasksOfRole(@Args() { centreId, ...which }: TasksOfRoleArgs, @Context() ctx: OperationContext) {
    const tasks = await ctx.read(centreId, (tx) => listTasksOfRole(tx, which, this.tasks));
    return tasks.map((task) => asTask(centreId, task));
  }

  @Permission(leftTaskPolicy, 'read')
  @Query(() => [LeftTask], {
    description: 'What those who left had to do and nobody has taken over, the latest first.',
  })
  async leftTasks(@Args() { centreId, personId = null }: LeftTasksArgs, @Context() ctx: OperationContext) {
    const left = await ctx.read(centreId, (tx) => listLeftTasks(tx, personId, this.tasks));
    return left.map((row) => ({ ...row, task: asTask(row.centreId, row) }));
  }

  @Permission(leftTaskPolicy, 'settle')
  @Mutation(() => SettleLeftTaskResult, { description: 'Somebody has taken over what one who left had to do.' })
  settleLeftTask(@Args() args: SettleLeftTaskArgs, @Context() ctx: OperationContext) {
    return ctx.act(args, settleLeftTask);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: LeftTask, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}

@Resolver(() => TaskToHandOver)
export class TaskToHandOverResolver {
  @ResolveField(() => String, { description: 'What kind of thing it is, in the language of the one who asks.' })
  title(@Parent() { words }: TaskToHandOver, @Context() { session: { language } }: OperationContext): string {
    return words[language];
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whom it is for.' })
  recipient(@Parent() { centreId, recipientId }: TaskToHandOver, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, recipientId);
  }
}

function asTask(centreId: string, { kind, source, words }: SourcedTask & { readonly words: TaskInWords }) {
  const { subjectId, recipientId, next, title } = words;
  return { centreId, kind, subject: source, subjectId, recipientId, next, words: title };
}
