import type { Tx } from '@hjerterom/platform';

export interface CorrectionRow {
  readonly entryId: string;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string | null;
}

/** The corrections of these entries, the first first. For readers of the entries, which the caller has found. */
export function correctionsOf(tx: Tx, entryIds: readonly string[]): Promise<CorrectionRow[]> {
  return tx.query<CorrectionRow>(
    `SELECT entry_id AS "entryId", from_minutes AS "fromMinutes", to_minutes AS "toMinutes", reason, at, by
     FROM hours_correction WHERE entry_id = ANY($1::uuid[]) AND centre_id = $2 ORDER BY at, id`,
    [entryIds, tx.centreId],
  );
}
