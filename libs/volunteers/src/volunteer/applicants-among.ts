import type { Tx } from '@hjerterom/platform';

/**
 * Who among these of the actor's centre has applied and is no volunteer yet, or had a kind no: those who look for where
 * it stands. Whether it may be told is the caller's to know.
 */
export async function applicantsAmong(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ personId: string }>(
    `SELECT person_id AS "personId" FROM volunteers_volunteer
     WHERE person_id = ANY($1::uuid[]) AND centre_id = $2 AND status IN ('applied', 'talk-booked', 'declined')`,
    [personIds, tx.centreId],
  );
  return rows.map(({ personId }) => personId);
}
