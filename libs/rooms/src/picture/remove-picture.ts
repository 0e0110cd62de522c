import { found, type Tx } from '@hjerterom/platform';
import { roomPolicy } from '../room/room.policy.js';
import type { RoomOutcome } from '../room/save-room.js';

export interface RemovePicture {
  readonly pictureId: string;
}

/** Takes a picture off its room's card. @throws NotFound when the centre has no such picture, or the actor may not */
export async function removeRoomPicture(tx: Tx, { pictureId }: RemovePicture): Promise<RoomOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const [row] = await tx.query<{ roomId: string }>(
    `DELETE FROM rooms_picture WHERE id = $1 AND centre_id = $2 RETURNING room_id AS "roomId"`,
    [pictureId, tx.centreId],
  );
  return { kind: 'Room', roomId: found(row, 'picture').roomId };
}
