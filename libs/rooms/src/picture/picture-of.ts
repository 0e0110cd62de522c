import type { Tx } from '@hjerterom/platform';

/** A picture's bytes and what they are; null when there is none. A room's picture is for everybody, in any centre. */
export async function pictureOf(tx: Tx, id: string): Promise<{ mime: string; bytes: Buffer } | null> {
  const [row] = await tx.query<{ mime: string; bytes: Buffer }>(`SELECT mime, bytes FROM rooms_picture WHERE id = $1`, [
    id,
  ]);
  return row ?? null;
}
