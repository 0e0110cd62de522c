import { Association, associationById } from '@hjerterom/associations/api';
import { Person, personById } from '@hjerterom/people/api';
import { found } from '@hjerterom/platform';
import { defineLoader, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { codesOf } from '../../key/codes-of.js';
import { handOutKey } from '../../key/hand-out-key.js';
import { handoutsByIds, listHandouts, listOwnHandouts } from '../../key/handout-node.js';
import { keyPolicy } from '../../key/key.policy.js';
import { keysByIds, listKeys } from '../../key/key-node.js';
import { likelyHolders } from '../../key/likely-holders.js';
import { saveRoomKey } from '../../key/save-room-key.js';
import { takeBackKey } from '../../key/take-back-key.js';
import { roomsByIds } from '../booking/booking.loaders.js';
import { Room } from '../room/room.type.js';
import {
  HandOutKeyArgs,
  KeyHandoutsArgs,
  LikelyKeyHoldersArgs,
  MyKeysArgs,
  RoomKeysArgs,
  SaveRoomKeyArgs,
  TakeBackKeyArgs,
} from './key.inputs.js';
import { HandOutKeyResult, SaveRoomKeyResult, TakeBackKeyResult } from './key.results.js';
import { KeyHandout, LikelyKeyHolder, RoomKey } from './key.type.js';

const keyById = defineLoader('rooms.key', keysByIds, ({ id }) => id);
const codeOfKey = defineLoader('rooms.key-code', codesOf, ({ keyId }) => keyId);
const handoutById = defineLoader('rooms.handout', handoutsByIds, ({ id }) => id);

/** Keys and codes: what there is, and who has them. */
@Resolver(() => RoomKey)
export class RoomKeyResolver {
  @Permission(keyPolicy, 'keep')
  @Query(() => [RoomKey], { description: 'All keys and codes by name, those in use first; or the one.' })
  roomKeys(@Args() { centreId, id }: RoomKeysArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listKeys(tx, id));
  }

  @Permission(keyPolicy, 'keep')
  @Query(() => [LikelyKeyHolder], { description: 'Who is likely to fetch a key, the first to come first.' })
  likelyKeyHolders(@Args() { centreId, keyId }: LikelyKeyHoldersArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => likelyHolders(tx, keyId));
  }

  @Permission(keyPolicy, 'keep')
  @Mutation(() => SaveRoomKeyResult, { description: 'Another code than before ends it for everybody who has it.' })
  async saveRoomKey(@Args() args: SaveRoomKeyArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, saveRoomKey);
    return outcome.kind === 'RoomKey' ? found(await ctx.load(keyById, args.centreId, outcome.keyId), 'key') : outcome;
  }

  @ResolveField(() => [Room])
  rooms(@Parent() { centreId, roomIds }: RoomKey, @Context() ctx: OperationContext) {
    return roomsByIds(ctx, centreId, roomIds);
  }

  @ResolveField(() => String, { nullable: true })
  async code(@Parent() { centreId, id, what }: RoomKey, @Context() ctx: OperationContext) {
    return what === 'code' ? ((await ctx.load(codeOfKey, centreId, id))?.code ?? null) : null;
  }
}

/** What was handed to whom. */
@Resolver(() => KeyHandout)
export class KeyHandoutResolver {
  @Permission(keyPolicy, 'keep')
  @Query(() => [KeyHandout], { description: 'What is out, the first due first; or what came back, the latest first.' })
  keyHandouts(@Args() { centreId, list }: KeyHandoutsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listHandouts(tx, list));
  }

  @Permission(keyPolicy, 'hold')
  @Query(() => [KeyHandout], { description: 'What whoever asks has now, the first due first.' })
  myKeys(@Args() { centreId }: MyKeysArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, listOwnHandouts);
  }

  @Permission(keyPolicy, 'keep')
  @Mutation(() => HandOutKeyResult, { description: 'To whoever has it already, a new last day.' })
  async handOutKey(@Args() args: HandOutKeyArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, handOutKey);
    if (outcome.kind === 'KeyHandout') return handout(ctx, args.centreId, outcome.handoutId);
    if (outcome.kind !== 'KeyAlreadyOut') return outcome;
    return { kind: outcome.kind, handout: await handout(ctx, args.centreId, outcome.handoutId) };
  }

  @Permission(keyPolicy, 'keep')
  @Mutation(() => TakeBackKeyResult, { description: 'It is back; what was to be said about it is withdrawn.' })
  async takeBackKey(@Args() args: TakeBackKeyArgs, @Context() ctx: OperationContext) {
    const outcome = await ctx.act(args, takeBackKey);
    return outcome.kind === 'KeyHandout' ? handout(ctx, args.centreId, outcome.handoutId) : outcome;
  }

  @ResolveField(() => RoomKey)
  key(@Parent() { centreId, keyId }: KeyHandout, @Context() ctx: OperationContext) {
    return ctx.load(keyById, centreId, keyId);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, personId }: KeyHandout, @Context() ctx: OperationContext) {
    return personId === null ? null : ctx.load(personById, centreId, personId);
  }

  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: KeyHandout, @Context() ctx: OperationContext) {
    return associationId === null ? null : ctx.load(associationById, centreId, associationId);
  }

  @ResolveField(() => String, { nullable: true })
  async code(@Parent() { centreId, keyId, what, backAt }: KeyHandout, @Context() ctx: OperationContext) {
    if (what !== 'code' || backAt !== null) return null;
    return (await ctx.load(codeOfKey, centreId, keyId))?.code ?? null;
  }
}

/** Who is likely to fetch a key. */
@Resolver(() => LikelyKeyHolder)
export class LikelyKeyHolderResolver {
  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: LikelyKeyHolder, @Context() ctx: OperationContext) {
    return ctx.load(associationById, centreId, associationId);
  }
}

async function handout(ctx: OperationContext, centreId: string, id: string) {
  return found(await ctx.load(handoutById, centreId, id), 'handout');
}
