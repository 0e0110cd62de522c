import type { Tx } from '@hjerterom/platform';
import { hoursConfirmed } from '../contracts/index.js';
import type { ConfirmedHow } from './entry.states.js';
import type { LockedEntry } from './lock-entry.js';

/** Writes that the one who acts has said how many minutes it was. The entry is held by the caller. */
export async function settleEntry(tx: Tx, { id: entryId, personId }: LockedEntry, minutes: number): Promise<void> {
  await tx.query(
    `UPDATE hours_entry SET status = 'confirmed', minutes = $2, confirmed_at = $3, confirmed_by = $4, confirmed_how = $5
     WHERE id = $1`,
    [entryId, minutes, tx.now, tx.actor.personId, howConfirmed(tx, personId)],
  );
  tx.append(hoursConfirmed, { entryId, personId, minutes });
}

function howConfirmed({ actor }: Tx, personId: string): ConfirmedHow {
  if (actor.roles.includes('link')) return 'link';
  return actor.personId === personId ? 'self' : 'leader';
}
