import { found, type Tx } from '@hjerterom/platform';
import type { EntryStatus } from './entry.states.js';

/** What is decided on while an entry's row is held. */
export interface LockedEntry {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly status: EntryStatus;
  readonly minutes: number;
}

/** Holds the entry's row until the transaction ends. @throws NotFound when the actor's centre has no such entry */
export async function lockEntry(tx: Tx, entryId: string): Promise<LockedEntry> {
  const [row] = await tx.query<LockedEntry>(
    `SELECT id, centre_id AS "centreId", person_id AS "personId", status, minutes FROM hours_entry
     WHERE id = $1 AND centre_id = $2 FOR UPDATE`,
    [entryId, tx.centreId],
  );
  return found(row, 'hours');
}
