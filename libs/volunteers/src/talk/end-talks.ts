import type { Tx } from '@hjerterom/platform';
import type { TalkState } from './talk.entity.js';
import { untellTalk } from './talk-messages.js';

/** Whoever was to be talked with: the planned talk becomes this, and nobody is reminded of it. @returns whether there was one */
export async function endPlannedTalk(tx: Tx, personId: string, state: TalkState): Promise<boolean> {
  const ended = await tx.query<{ id: string }>(
    `UPDATE volunteers_talk SET state = $2 WHERE person_id = $1 AND state = 'planned' RETURNING id`,
    [personId, state],
  );
  for (const { id } of ended) untellTalk(tx, id);
  return ended.length > 0;
}

/** Whoever begins anew is talked with anew. */
export async function forgetHeldTalks(tx: Tx, personId: string): Promise<void> {
  await tx.query(`UPDATE volunteers_talk SET state = 'earlier' WHERE person_id = $1 AND state = 'held'`, [personId]);
}
