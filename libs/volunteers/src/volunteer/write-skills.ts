import type { Tx } from '@hjerterom/platform';

/** Makes these the kinds of need that a volunteer offers to meet. The volunteer's row is held by the caller. */
export async function writeSkills(tx: Tx, personId: string, kinds: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM volunteers_skill WHERE person_id = $1 AND kind <> ALL($2::text[])`, [personId, kinds]);
  await tx.query(
    `INSERT INTO volunteers_skill (person_id, kind) SELECT DISTINCT $1::uuid, kind FROM unnest($2::text[]) AS kind
     ON CONFLICT DO NOTHING`,
    [personId, kinds],
  );
}
