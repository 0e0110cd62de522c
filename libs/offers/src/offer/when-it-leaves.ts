import { centreOf } from '@hjerterom/centres';
import { afterQuietHours } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** When a question that is put now leaves: at once, or when the quiet hours of the actor's centre are over. */
export async function whenItLeaves(tx: Tx): Promise<Date> {
  const { quiet, zone } = await centreOf(tx);
  return afterQuietHours(tx.now, quiet, zone);
}
