import type { Tx } from '@hjerterom/platform';
import { entryPolicy } from './entry.policy.js';
import { lockEntry } from './lock-entry.js';
import type { EntryOutcome } from './outcome.js';
import { settleEntry } from './settle-entry.js';

export interface ConfirmHours {
  readonly entryId: string;
}

/** Says that it was as proposed. To say so again is no error. @throws NotFound */
export async function confirmHours(tx: Tx, { entryId }: ConfirmHours): Promise<EntryOutcome> {
  const entry = await lockEntry(tx, entryId);
  entryPolicy.assert(tx.actor, 'answer', entry);
  if (entry.status === 'proposed') await settleEntry(tx, entry, entry.minutes);
  return { kind: 'HoursEntry', entryId };
}
