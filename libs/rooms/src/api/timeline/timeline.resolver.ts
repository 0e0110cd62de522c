import { Id, LocalDate } from '@hjerterom/platform';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { roomPolicy } from '../../room/room.policy.js';
import { roomsTimeline as readTimeline } from '../../timeline/rooms-timeline.js';
import { TimelineRoom } from './timeline.type.js';

@ArgsType()
export class RoomsTimelineArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  @LocalDate()
  from!: string;

  @Field(() => String, { description: 'The last day, `YYYY-MM-DD`: two weeks at most.' })
  @LocalDate()
  to!: string;
}

@Resolver()
export class TimelineResolver {
  @Permission(roomPolicy, 'read')
  @Query(() => [TimelineRoom], { description: 'Who has which room when, building by building and by name.' })
  roomsTimeline(@Args() { centreId, ...span }: RoomsTimelineArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => readTimeline(tx, span));
  }
}
