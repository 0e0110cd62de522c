import { found } from '@hjerterom/platform';
import { defineLoader, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { answerComing } from '../../attendance/answer-coming.js';
import { attendanceOf, listUncounted } from '../../attendance/attendance-node.js';
import { countHeads } from '../../attendance/count-heads.js';
import { setUnusedRule } from '../../attendance/set-unused-rule.js';
import { unusedRulesOf } from '../../attendance/unused-rules-of.js';
import { bookingPolicy } from '../../booking/booking.policy.js';
import { roomPolicy } from '../../room/room.policy.js';
import { OwnBookingsArgs } from '../booking/booking.args.js';
import { answer } from '../booking/booking.results.js';
import { BookingDate, BookingDateConnection } from '../booking/booking.type.js';
import { roomById } from '../room/room.loaders.js';
import { Room } from '../room/room.type.js';
import {
  AnswerComingArgs,
  AttendanceResult,
  CountHeadsArgs,
  DateAttendance,
  RoomUnusedRule,
  SetUnusedRuleArgs,
  SetUnusedRuleResult,
} from './attendance.type.js';

const attendanceOfDate = defineLoader('rooms.attendance', attendanceOf, ({ occurrenceId }) => occurrenceId);
const unusedRuleOfRoom = defineLoader('rooms.unused-rule', unusedRulesOf, ({ roomId }) => roomId);

/** Whether they come, and how many came. */
@Resolver(() => BookingDate)
export class DateAttendanceResolver {
  @Permission(bookingPolicy, 'read')
  @Query(() => BookingDateConnection, {
    description: 'Dates of the last month that are over, and of which nobody has said how many came. The latest first.',
  })
  uncountedDates(@Args() { centreId, ...page }: OwnBookingsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listUncounted(tx, page));
  }

  @Permission(bookingPolicy, 'answer')
  @Mutation(() => AttendanceResult, { description: '«Are you still coming?» A no frees the room.' })
  async answerComing(@Args() args: AnswerComingArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, answerComing));
  }

  @Permission(bookingPolicy, 'answer')
  @Mutation(() => AttendanceResult, { description: 'Closes a date with how many came, and nothing of who.' })
  async countHeads(@Args() args: CountHeadsArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, countHeads));
  }

  @ResolveField(() => DateAttendance, { nullable: true })
  attendance(@Parent() { centreId, id }: BookingDate, @Context() ctx: OperationContext) {
    return ctx.load(attendanceOfDate, centreId, id);
  }
}

/** What a room does about time that nobody uses. */
@Resolver(() => Room)
export class RoomUnusedRuleResolver {
  @Permission(roomPolicy, 'configure')
  @Mutation(() => SetUnusedRuleResult, { description: 'Dates that are booked already go by it too.' })
  async setUnusedRule(@Args() args: SetUnusedRuleArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, setUnusedRule);
    return outcome.kind === 'Room' ? found(await ctx.load(roomById, args.centreId, outcome.roomId), 'room') : outcome;
  }

  @ResolveField(() => RoomUnusedRule, { nullable: true })
  unusedRule(@Parent() { centreId, id }: Room, @Context() ctx: OperationContext) {
    return ctx.load(unusedRuleOfRoom, centreId, id);
  }
}
