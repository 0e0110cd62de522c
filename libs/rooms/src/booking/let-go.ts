import type { Tx } from '@hjerterom/platform';
import { lockParts } from '../taking/lock-parts.js';
import { ownHolds } from './own-holds.js';

export interface LetGoOutcome {
  readonly kind: 'LetGo';
}

/** The form was closed: what the actor held for it is free again. */
export async function letGoOfRooms(tx: Tx): Promise<LetGoOutcome> {
  const held = await ownHolds(tx);
  await lockParts(tx, held.partIds);
  await held.letGo();
  return { kind: 'LetGo' };
}
