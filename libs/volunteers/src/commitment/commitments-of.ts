import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/**
 * What these volunteers have promised that touches a time, in one statement: whole ranges, also where they begin
 * before it or end after it, in order of time. Who has promised nothing has an empty list.
 */
export async function commitmentsOf(
  tx: Tx,
  personIds: readonly string[],
  within: TimeRange,
): Promise<Map<string, TimeRange[]>> {
  const result = new Map<string, TimeRange[]>(personIds.map((id) => [id, []]));
  const rows = await tx.query<{ personId: string; start: Date; end: Date }>(
    `SELECT person_id AS "personId", lower(during) AS start, upper(during) AS "end" FROM volunteers_commitment
     WHERE person_id = ANY($1::uuid[]) AND during && tstzrange($2, $3) AND centre_id = $4 ORDER BY during`,
    [personIds, within.start, within.end, tx.centreId],
  );
  for (const { personId, start, end } of rows) result.get(personId)?.push({ start, end });
  return result;
}
