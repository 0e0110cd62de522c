import { NoPersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, ObjectType } from '@nestjs/graphql';
import { RoomNameTaken } from '../room/room.results.js';
import { KeyHandout, RoomKey } from './key.type.js';

@ObjectType({ description: 'Somebody else has the key. Nothing was changed.' })
export class KeyAlreadyOut {
  readonly kind!: 'KeyAlreadyOut';

  @Field(() => KeyHandout)
  handout!: KeyHandout;
}

@ObjectType({ description: 'The last day is over already. Nothing was changed.' })
@NoPersonalData('A day.')
export class KeyDayOver {
  readonly kind!: 'KeyDayOver';

  @Field(() => String, { description: '`YYYY-MM-DD`.' })
  today!: string;
}

export const SaveRoomKeyResult = resultOf('SaveRoomKeyResult', [RoomKey, RoomNameTaken]);
export const HandOutKeyResult = resultOf('HandOutKeyResult', [KeyHandout, KeyAlreadyOut, KeyDayOver]);
export const TakeBackKeyResult = resultOf('TakeBackKeyResult', [KeyHandout]);
