import type { Tx } from '@hjerterom/platform';
import type { ContactPoint } from './person.js';

/**
 * From which likeness of two names somebody should look, of 1 (pg_trgm's similarity, blind to accents, capitals and the
 * order of names). Chosen by trying, so that a slip is asked about and a shared surname is not: «Kari Nordmann» and «Kari
 * Normann» are 0.69, «Torunn Vik» and «Thorunn Vik» 0.64; «Per Olsen» and «Pernille Olsen» 0.56.
 */
const ALIKE = 0.6;

const most = 10;

/**
 * Persons of the actor's centre with one of these phones, then those with nearly this name; at most ten. The very same
 * name is asked for apart, since a name in an alphabet that the database has no trigrams for is like nothing.
 */
export async function possibleDoubles(tx: Tx, name: string, points: readonly ContactPoint[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id, max(likeness) AS likeness FROM (
       SELECT person_id AS id, 2 AS likeness FROM people_contact_point
       WHERE centre_id = $1 AND kind = 'phone' AND value = ANY($3)
       UNION ALL
       SELECT id, similarity(platform_plain(name), platform_plain($2)) FROM people_person
       WHERE centre_id = $1 AND platform_plain(name) % platform_plain($2)
         AND similarity(platform_plain(name), platform_plain($2)) >= ${ALIKE}
       UNION ALL
       SELECT id, 1 FROM people_person WHERE centre_id = $1 AND name = $2
     ) AS alike
     GROUP BY id ORDER BY likeness DESC, id LIMIT ${most}`,
    [tx.centreId, name, points.filter(({ kind }) => kind === 'phone').map(({ value }) => value)],
  );
  return rows.map(({ id }) => id);
}
