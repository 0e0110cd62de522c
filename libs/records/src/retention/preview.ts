import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { keptMonths } from './kept-months.js';
import type { RetentionKinds } from './kinds.js';
import { endOfNextMonth, monthsBefore } from './months.js';
import { retentionPolicy } from './retention.policy.js';

/** One kind of data: how long it is kept here, and what goes by the end of next month. */
export interface RetentionPreview {
  readonly kind: string;
  readonly months: number;
  readonly defaultMonths: number;
  readonly leastMonths: number;
  readonly mostMonths: number;
  /** How many go by themselves from now to `goesBy`. */
  readonly going: number;
  /** The end of next month, on the centre's clock. */
  readonly goesBy: Date;
}

/** What the centre keeps, how long, and what goes next. A statement for each kind, whatever there is of it. */
export async function previewRetention(tx: Tx, kinds: RetentionKinds): Promise<RetentionPreview[]> {
  retentionPolicy.assert(tx.actor, 'read', { centreId: tx.centreId });
  const { zone } = await centreOf(tx);
  const goesBy = endOfNextMonth(tx.now, zone);
  const months = await keptMonths(tx, kinds.all());
  const previews: RetentionPreview[] = [];
  for (const [key, kind] of kinds.all()) {
    const kept = months.get(key) ?? kind.defaultMonths;
    const { defaultMonths, leastMonths, mostMonths } = kind;
    const going = await kind.count(tx, monthsBefore(goesBy, kept));
    previews.push({ kind: key, months: kept, defaultMonths, leastMonths, mostMonths, going, goesBy });
  }
  return previews;
}
