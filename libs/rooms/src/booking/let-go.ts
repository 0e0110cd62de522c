import { found, type Tx } from '@hjerterom/platform';
import { lockParts } from '../taking/lock-parts.js';
import { ownHolds } from './own-holds.js';

export interface LetGoOutcome {
  readonly kind: 'RoomsLetGo';
}

export interface LetGoOfRooms {
  /** What this form held; another form of the same person may hold something else by now. */
  readonly bookingId: string;
}

/**
 * The form was closed: what the actor held for it is free again.
 * @throws NotFound when the actor holds no such thing any more
 */
export async function letGoOfRooms(tx: Tx, { bookingId }: LetGoOfRooms): Promise<LetGoOutcome> {
  const held = await ownHolds(tx);
  found(held.bookingIds.includes(bookingId) || null, 'hold');
  await lockParts(tx, held.partIds);
  await held.letGo();
  return { kind: 'RoomsLetGo' };
}
