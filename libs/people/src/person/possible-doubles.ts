import type { Tx } from '@hjerterom/platform';
import type { ContactPoint } from './person.js';

/**
 * From which likeness of two names somebody should look, of 1 (pg_trgm's similarity, blind to accents, capitals and the
 * order of names). Chosen by trying: «Kari Nordmann» and «Kari Normann» are 0.69, «Anne Hansen» and «Anna Hansen»
 * 0.71; «Kari Hansen» and «Kari Larsen», who are two, 0.41.
 */
const ALIKE = 0.65;

const most = 10;

/** Persons of the actor's centre with one of these contact points, then those with nearly this name; at most ten. */
export async function possibleDoubles(tx: Tx, name: string, points: readonly ContactPoint[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id, max(likeness) AS likeness FROM (
       SELECT person_id AS id, 2 AS likeness FROM people_contact_point
       WHERE centre_id = $1 AND kind = 'phone' AND value = ANY($3)
       UNION ALL
       SELECT id, similarity(platform_plain(name), platform_plain($2)) FROM people_person
       WHERE centre_id = $1 AND platform_plain(name) % platform_plain($2)
         AND similarity(platform_plain(name), platform_plain($2)) >= ${ALIKE}
     ) AS alike
     GROUP BY id ORDER BY likeness DESC, id LIMIT ${most}`,
    [tx.centreId, name, points.filter(({ kind }) => kind === 'phone').map(({ value }) => value)],
  );
  return rows.map(({ id }) => id);
}
