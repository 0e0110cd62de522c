import type { Tx } from '@hjerterom/platform';

/** An association that may be the same as one that is about to be registered. */
export interface PossibleDouble {
  readonly associationId: string;
  readonly sameNumber: boolean;
}

/**
 * From which likeness of two names somebody should look (pg_trgm's similarity of 1, blind to accents and capitals).
 * Chosen by trying: «Drammen Hagelag» and «Drammen hagelag og dyrk» are 0.63, «Drammen Røde Kors» and «Drammen Hagelag»
 * 0.38; with and without «Foreningen» in front it is asked about, two clubs of one town are not.
 */
const ALIKE = 0.55;
const most = 10;

/**
 * Associations of the actor's centre that apply or are approved, with this number or nearly this name, likeliest first.
 * @param number nine digits, or null where it has none
 */
export function possibleDoubles(tx: Tx, name: string, number: string | null): Promise<PossibleDouble[]> {
  return tx.query<PossibleDouble>(
    `SELECT id AS "associationId", coalesce(organisation_number = $3, false) AS "sameNumber"
     FROM associations_association
     WHERE centre_id = $1 AND status IN ('applied', 'approved') AND (organisation_number = $3 OR name = $2
       OR (platform_plain(name) % platform_plain($2)
           AND similarity(platform_plain(name), platform_plain($2)) >= ${ALIKE}))
     ORDER BY 2 DESC, similarity(platform_plain(name), platform_plain($2)) DESC, id LIMIT ${most}`,
    [tx.centreId, name, number],
  );
}
