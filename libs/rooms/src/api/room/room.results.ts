import { found } from '@hjerterom/platform';
import { type InvalidInput, NoPersonalData, type OperationContext, resultOf } from '@hjerterom/platform/api';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PictureNotKeptOutcome } from '../../picture/add-picture.js';
import type { BuildingOutcome, NameTakenOutcome } from '../../room/save-building.js';
import type { RoomOutcome, SeasonsOverlapOutcome } from '../../room/save-room.js';
import type { AlreadySplitOutcome } from '../../room/split-room.js';
import { Building } from './building.type.js';
import { buildingById, roomById } from './room.loaders.js';
import { Room } from './room.type.js';
import { facts } from './room-parts.type.js';

export const RoomPictureProblemEnum = {
  NOT_A_PICTURE: 'not-a-picture',
  TOO_LARGE: 'too-large',
  TELLS_MORE: 'tells-more',
  TOO_MANY: 'too-many',
} as const satisfies Record<string, PictureNotKeptOutcome['problem']>;
registerEnumType(RoomPictureProblemEnum, {
  name: 'RoomPictureProblem',
  description: 'Why a picture is not kept.',
  valuesMap: { TELLS_MORE: { description: 'It says where or when it was taken.' } },
});

@ObjectType({ description: 'The centre has one of that name. Nothing was changed.' })
@NoPersonalData(facts)
export class RoomNameTaken {
  readonly kind!: 'RoomNameTaken';

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Two seasons have a day in common. Nothing was changed.' })
@NoPersonalData(facts)
export class RoomSeasonsOverlap {
  readonly kind!: 'RoomSeasonsOverlap';

  @Field(() => String, { description: 'The first such day, `YYYY-MM-DD`.' })
  date!: string;
}

@ObjectType({ description: 'It is made of pieces already. Nothing was changed.' })
export class RoomAlreadySplit {
  readonly kind!: 'RoomAlreadySplit';

  @Field(() => Room)
  room!: Room;
}

@ObjectType({ description: 'The picture cannot be kept. Nothing was changed.' })
export class RoomPictureNotKept {
  readonly kind!: 'RoomPictureNotKept';

  @Field(() => RoomPictureProblemEnum)
  problem!: PictureNotKeptOutcome['problem'];
}

export const SaveBuildingResult = resultOf('SaveBuildingResult', [Building, RoomNameTaken]);
export const SaveRoomResult = resultOf('SaveRoomResult', [Room, RoomNameTaken, RoomSeasonsOverlap]);
export const SplitRoomResult = resultOf('SplitRoomResult', [Room, RoomNameTaken, RoomAlreadySplit]);
export const RoomPictureResult = resultOf('RoomPictureResult', [Room, RoomPictureNotKept]);

type RoomsOutcome =
  | RoomOutcome
  | BuildingOutcome
  | NameTakenOutcome
  | SeasonsOverlapOutcome
  | AlreadySplitOutcome
  | PictureNotKeptOutcome
  | InvalidInput;

/** What a mutation about rooms answers: the room or building as it now is, or what the user can act on. */
export async function answer(ctx: OperationContext, centreId: string, outcome: RoomsOutcome) {
  const room = async (id: string) => found(await ctx.load(roomById, centreId, id), 'room');
  switch (outcome.kind) {
    case 'Room':
      return room(outcome.roomId);
    case 'Building':
      return found(await ctx.load(buildingById, centreId, outcome.buildingId), 'building');
    case 'RoomAlreadySplit':
      return { kind: outcome.kind, room: await room(outcome.roomId) };
    default:
      return outcome;
  }
}
