import { Id, Ids, LocalDate, OneOf, Optional, Text } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { HandOutKey } from '../../key/hand-out-key.js';
import { type HandoutList, handoutLists } from '../../key/handout-node.js';
import { type KeyKind, keyKinds, type SaveRoomKey } from '../../key/save-room-key.js';
import type { TakeBackKey } from '../../key/take-back-key.js';
import { HandoutListEnum, KeyKindEnum } from './key.type.js';

@InputType({ description: 'A key or a code: a new one, or the one with the id.' })
export class SaveRoomKeyInput implements SaveRoomKey {
  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => KeyKindEnum, { description: 'Of one that is there already it stays what it is.' })
  @OneOf(keyKinds)
  what!: KeyKind;

  @Field(() => String)
  @Text({ max: 80 })
  name!: string;

  @Field(() => [ID])
  @Ids({ max: 50 })
  roomIds!: string[];

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Left out, it stays. Others than before end it for everybody who has it.',
  })
  @Optional()
  @Text({ max: 40 })
  code?: string | null;
}

@InputType()
export class HandOutKeyInput implements HandOutKey {
  @Field(() => ID)
  @Id()
  keyId!: string;

  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  associationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, `YYYY-MM-DD`.' })
  @Optional()
  @LocalDate()
  dueOn?: string | null;
}

@InputType()
export class TakeBackKeyInput implements TakeBackKey {
  @Field(() => ID)
  @Id()
  handoutId!: string;
}

@ArgsType()
export class SaveRoomKeyArgs extends mutationArgs(SaveRoomKeyInput) {}

@ArgsType()
export class HandOutKeyArgs extends mutationArgs(HandOutKeyInput) {}

@ArgsType()
export class TakeBackKeyArgs extends mutationArgs(TakeBackKeyInput) {}

@ArgsType()
export class MyKeysArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class RoomKeysArgs extends MyKeysArgs {
  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  id?: string | null;
}

@ArgsType()
export class KeyHandoutsArgs extends MyKeysArgs {
  @Field(() => HandoutListEnum)
  @OneOf(handoutLists)
  list!: HandoutList;
}

@ArgsType()
export class LikelyKeyHoldersArgs extends MyKeysArgs {
  @Field(() => ID)
  @Id()
  keyId!: string;
}
