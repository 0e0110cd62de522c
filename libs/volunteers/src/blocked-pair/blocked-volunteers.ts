import type { Tx } from '@hjerterom/platform';

/** The volunteers who are not to be paired with this person. For the ranking; never to be shown with a name. */
export async function blockedVolunteers(tx: Tx, personId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ volunteerId: string }>(
    `SELECT volunteer_id AS "volunteerId" FROM volunteers_blocked_pair WHERE person_id = $1 AND centre_id = $2`,
    [personId, tx.centreId],
  );
  return new Set(rows.map((row) => row.volunteerId));
}

/** Whether these two are not to be paired. */
export async function isBlockedPair(tx: Tx, volunteerId: string, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM volunteers_blocked_pair WHERE centre_id = $1 AND volunteer_id = $2 AND person_id = $3`,
    [tx.centreId, volunteerId, personId],
  );
  return rows.length > 0;
}
