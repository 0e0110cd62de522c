import type { QuietTime } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/**
 * When each of these persons of the actor's centre does not want to be disturbed; whoever has said nothing is left out.
 * Whether it may be shown is the caller's policy. One statement.
 */
export async function quietTimesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, readonly QuietTime[]>> {
  const rows = await tx.query<{ id: string; quietTimes: QuietTime[] }>(
    `SELECT id, quiet_times AS "quietTimes" FROM people_person
     WHERE id = ANY($1::uuid[]) AND centre_id = $2 AND quiet_times <> '[]'`,
    [personIds, tx.centreId],
  );
  return new Map(rows.map(({ id, quietTimes }) => [id, quietTimes]));
}
