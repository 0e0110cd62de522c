import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { addRoomPicture } from '../../picture/add-picture.js';
import { removeRoomPicture } from '../../picture/remove-picture.js';
import { roomPolicy } from '../../room/room.policy.js';
import { saveBuilding } from '../../room/save-building.js';
import { saveRoom } from '../../room/save-room.js';
import { splitRoom } from '../../room/split-room.js';
import { AddRoomPictureArgs, RemoveRoomPictureArgs } from './picture.inputs.js';
import { SaveBuildingArgs, SaveRoomArgs, SplitRoomArgs } from './room.inputs.js';
import { answer, RoomPictureResult, SaveBuildingResult, SaveRoomResult, SplitRoomResult } from './room.results.js';

/** What the leader says of buildings and rooms. */
@Resolver()
export class RoomMutations {
  @Permission(roomPolicy, 'configure')
  @Mutation(() => SaveBuildingResult)
  async saveBuilding(@Args() args: SaveBuildingArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, saveBuilding));
  }

  @Permission(roomPolicy, 'configure')
  @Mutation(() => SaveRoomResult, { description: 'What is booked stays booked, whatever changes.' })
  async saveRoom(@Args() args: SaveRoomArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, saveRoom));
  }

  @Permission(roomPolicy, 'configure')
  @Mutation(() => SplitRoomResult, {
    description:
      'Makes rooms of the pieces of a room. It is them together from now on, and what is booked in it stays.',
  })
  async splitRoom(@Args() args: SplitRoomArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, splitRoom));
  }

  @Permission(roomPolicy, 'configure')
  @Mutation(() => RoomPictureResult)
  async addRoomPicture(@Args() args: AddRoomPictureArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, addRoomPicture));
  }

  @Permission(roomPolicy, 'configure')
  @Mutation(() => RoomPictureResult)
  async removeRoomPicture(@Args() args: RemoveRoomPictureArgs, @Context() ctx: OperationContext) {
    return answer(ctx, args.centreId, await ctx.act(args, removeRoomPicture));
  }
}
