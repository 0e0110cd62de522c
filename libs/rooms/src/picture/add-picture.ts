import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { roomPolicy } from '../room/room.policy.js';
import type { RoomOutcome } from '../room/save-room.js';
import { type PictureProblem, readPicture } from './read-picture.js';

export interface AddPicture {
  readonly roomId: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** JPEG or WebP, in base64. */
  readonly content: string;
}

/** The picture cannot be kept. Nothing was changed. */
export interface PictureNotKeptOutcome {
  readonly kind: 'RoomPictureNotKept';
  readonly problem: PictureProblem | 'too-many';
}

/** A card with more of them is not read. */
export const mostPictures = 12;

/** Puts a picture on a room's card. @throws NotFound when the centre has no such room, or the actor may not */
export async function addRoomPicture(
  tx: Tx,
  { roomId, alt, content }: AddPicture,
): Promise<RoomOutcome | PictureNotKeptOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const [room] = await tx.query<{ pictures: number }>(
    `SELECT (SELECT count(*)::int FROM rooms_picture p WHERE p.room_id = r.id) AS pictures
     FROM rooms_room r WHERE r.id = $1 AND r.centre_id = $2 FOR NO KEY UPDATE`,
    [roomId, tx.centreId],
  );
  if (found(room, 'room').pictures >= mostPictures) return { kind: 'RoomPictureNotKept', problem: 'too-many' };
  const bytes = Buffer.from(content, 'base64');
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return { kind: 'RoomPictureNotKept', problem: picture };
  await tx.query(
    `INSERT INTO rooms_picture (id, centre_id, room_id, alt, mime, width, height, bytes, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), tx.centreId, roomId, alt, picture.mime, picture.width, picture.height, bytes, tx.now],
  );
  return { kind: 'Room', roomId };
}
