import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { hoursCorrected } from '../contracts/index.js';
import { CorrectionEntity } from './correction.entity.js';
import { entryPolicy } from './entry.policy.js';
import { lockEntry } from './lock-entry.js';
import type { AlreadyConfirmedOutcome, EntryOutcome } from './outcome.js';
import { settleEntry } from './settle-entry.js';

export interface CorrectHours {
  readonly entryId: string;
  /** 0 to 1440. */
  readonly minutes: number;
  readonly reason?: string | null;
}

/**
 * Says how many minutes it really was, which confirms it; what stood before is kept. To say what stands already leaves
 * no trace.
 * @throws NotFound
 */
export async function correctHours(
  tx: Tx,
  { entryId, minutes, reason }: CorrectHours,
): Promise<EntryOutcome | AlreadyConfirmedOutcome> {
  const entry = await lockEntry(tx, entryId);
  const { centreId, personId, minutes: before } = entry;
  entryPolicy.assert(tx.actor, 'answer', entry);
  const proposed = entry.status === 'proposed';
  if (!proposed && before !== minutes && !entryPolicy.can(tx.actor, 'amend', entry)) {
    return { kind: 'HoursAlreadyConfirmed', entryId, minutes: before };
  }
  if (before !== minutes) {
    await tx.em.insert(CorrectionEntity, {
      id: newId(),
      entryId,
      centreId,
      fromMinutes: before,
      toMinutes: minutes,
      reason: reason ?? null,
      at: tx.now,
      by: tx.actor.personId,
    });
    tx.append(hoursCorrected, { entryId, personId, minutes });
  }
  if (proposed) await settleEntry(tx, entry, minutes);
  else await tx.query(`UPDATE hours_entry SET minutes = $2 WHERE id = $1`, [entryId, minutes]);
  return { kind: 'HoursEntry', entryId };
}
