import { Association } from '@hjerterom/associations/api';
import { Person } from '@hjerterom/people/api';
import { LookLogged, NoPersonalData, PersonalData, Sensitive } from '@hjerterom/platform/api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HandoutEnd, HandoutList, HandoutNode } from '../../key/handout-node.js';
import { keyPolicy } from '../../key/key.policy.js';
import type { KeyNode } from '../../key/key-node.js';
import type { LikelyHolder } from '../../key/likely-holders.js';
import type { KeyKind } from '../../key/save-room-key.js';
import { Room } from '../room/room.type.js';

export const KeyKindEnum = { KEY: 'key', CODE: 'code' } as const satisfies Record<string, KeyKind>;
registerEnumType(KeyKindEnum, {
  name: 'RoomKeyKind',
  description: 'A key is brought back; a code is over when it is changed.',
});

export const HandoutEndEnum = {
  BACK: 'back',
  CODE_CHANGED: 'code-changed',
} as const satisfies Record<string, HandoutEnd>;
registerEnumType(HandoutEndEnum, { name: 'KeyHandoutEnd', description: 'How it came to its end.' });

export const HandoutListEnum = { OUT: 'out', LATE: 'late', BACK: 'back' } as const satisfies Record<
  string,
  HandoutList
>;
registerEnumType(HandoutListEnum, {
  name: 'KeyHandoutList',
  description: 'Those that are out, of these the late ones, or those that came back.',
});

@ObjectType({ description: 'A key or a code, and which rooms it opens.' })
@NoPersonalData('A thing of the centre; the digits of a code ask a policy of their own.')
export class RoomKey implements KeyNode {
  readonly kind!: 'RoomKey';
  centreId!: string;
  readonly personId!: null;
  roomIds!: readonly string[];

  @Field(() => ID)
  id!: string;

  @Field(() => KeyKindEnum)
  what!: KeyKind;

  @Field(() => String, { description: 'What stands on its tag.' })
  name!: string;

  @Field(() => [Room])
  rooms?: Room[];

  @Field(() => Boolean, { description: 'False: lost or not in use. It is not handed out.' })
  active!: boolean;

  @Sensitive(keyPolicy, 'keep')
  @LookLogged('room-code')
  @Field(() => String, { nullable: true, description: 'The digits, for those who hand them out; each look is kept.' })
  code?: string | null;
}

@ObjectType({ description: 'That a key or a code was handed to somebody, and when it came back.' })
@PersonalData('id', 'key', 'person', 'association', 'handedAt', 'dueOn', 'late', 'backAt', 'ended')
export class KeyHandout implements HandoutNode {
  readonly kind!: 'KeyHandout';
  centreId!: string;
  keyId!: string;
  personId!: string | null;
  associationId!: string | null;
  what!: KeyKind;

  @Field(() => ID)
  id!: string;

  @Field(() => RoomKey)
  key?: RoomKey;

  @Field(() => Person, { nullable: true, description: 'Null when it is forgotten who.' })
  person?: Person | null;

  @Field(() => Association, { nullable: true })
  association?: Association | null;

  @Field(() => Date)
  handedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The last day, `YYYY-MM-DD`.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'It is out, and its last day is over.' })
  late!: boolean;

  @Field(() => Date, { nullable: true })
  backAt!: Date | null;

  @Field(() => HandoutEndEnum, { nullable: true })
  ended!: HandoutEnd | null;

  @Sensitive(keyPolicy, 'hold')
  @LookLogged('room-code', { of: ['id'] })
  @Field(() => String, {
    nullable: true,
    description: 'The digits, for whoever has it, until its last day is over; each look is kept.',
  })
  code?: string | null;
}

@ObjectType({ description: 'Somebody who books for an association that soon has a room which the key opens.' })
@PersonalData('personId', 'name', 'association', 'start', 'dueOn')
export class LikelyKeyHolder implements LikelyHolder {
  centreId!: string;
  associationId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Association, { nullable: true })
  association?: Association | null;

  @Field(() => Date, { description: 'When they are there next.' })
  start!: Date;

  @Field(() => String, { description: 'The day that it ends, `YYYY-MM-DD`: when it may be back.' })
  dueOn!: string;
}
