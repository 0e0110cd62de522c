import type { Tx } from '@hjerterom/platform';

/**
 * The names of persons of the actor's centre, by id; those that are not there are left out. Whether a name may be shown
 * is the caller's policy.
 */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    `SELECT id, name FROM people_v_person WHERE id = ANY($1) AND centre_id = $2`,
    [ids, tx.centreId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
