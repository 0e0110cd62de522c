import { Id } from '@hjerterom/platform';
import { connectionOf, mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AskErasure, DecideErasure, ErasureStatus } from '../index.js';

export const ErasureStatusEnum = {
  ASKED: 'asked',
  DECLINED: 'declined',
  GOING: 'going',
  DONE: 'done',
} as const satisfies Record<string, ErasureStatus>;

registerEnumType(ErasureStatusEnum, {
  name: 'ErasureStatus',
  description: 'ASKED waits for the leader. GOING: what is kept is being taken away.',
});

export const ErasureObstacleEnum = { LAST_LEADER: 'last-leader' } as const;
registerEnumType(ErasureObstacleEnum, { name: 'ErasureObstacle', description: 'Why somebody cannot be erased yet.' });

@ObjectType({ description: 'That somebody wants to be erased, and how far it has come.' })
export class Erasure {
  centreId!: string;
  askedBy!: string | null;

  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Whose; once it is done, the id of nobody.' })
  personId!: string;

  @Field(() => ErasureStatusEnum)
  status!: ErasureStatus;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Int)
  stepsDone!: number;

  @Field(() => Int, { description: '0 until it is decided.' })
  stepsInAll!: number;

  @Field(() => Date, { nullable: true })
  doneAt!: Date | null;
}

@ObjectType({ description: 'Nothing was done: something stands in the way.' })
export class ErasureNotPossible {
  readonly kind!: 'ErasureNotPossible';

  @Field(() => ID)
  personId!: string;

  @Field(() => ErasureObstacleEnum)
  obstacle!: 'last-leader';
}

@ObjectType()
export class ErasureConnection extends connectionOf(Erasure, 'Erasure') {}

@ArgsType()
export class ErasuresArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class ErasureArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  id!: string;
}

@InputType()
export class AskErasureInput implements AskErasure {
  @Field(() => ID)
  @Id()
  personId!: string;
}

@InputType()
export class DecideErasureInput implements DecideErasure {
  @Field(() => ID)
  @Id()
  erasureId!: string;

  @Field(() => Boolean, { description: 'False declines the wish, and nothing is taken away.' })
  erase!: boolean;
}

@ArgsType()
export class AskErasureArgs extends mutationArgs(AskErasureInput) {}

@ArgsType()
export class DecideErasureArgs extends mutationArgs(DecideErasureInput) {}
