import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from './association.policy.js';

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

/** An association that waits, and one that it may be the same as. */
export interface DoubleOf extends PossibleDouble {
  /** The one that waits. */
  readonly of: string;
  readonly centreId: string;
}

/** Of these associations that wait for an answer: those that they may double, likeliest first; for who runs the centre. */
export function doublesOf(tx: Tx, associationIds: readonly string[]): Promise<DoubleOf[]> {
  const params: unknown[] = [associationIds];
  return tx.query<DoubleOf>(
    `SELECT a.id AS "of", a.centre_id AS "centreId", d.id AS "associationId", d.same AS "sameNumber"
     FROM associations_association a CROSS JOIN LATERAL (
       SELECT b.id, coalesce(b.organisation_number = a.organisation_number, false) AS same,
         similarity(platform_plain(b.name), platform_plain(a.name)) AS likeness
       FROM associations_association b
       WHERE b.centre_id = a.centre_id AND b.id <> a.id AND b.status IN ('applied', 'approved')
         AND (b.organisation_number = a.organisation_number OR (platform_plain(b.name) % platform_plain(a.name)
           AND similarity(platform_plain(b.name), platform_plain(a.name)) >= ${ALIKE}))
       ORDER BY 2 DESC, 3 DESC, b.id LIMIT ${most}) d
     WHERE a.id = ANY($1::uuid[]) AND a.status = 'applied' AND ${associationPolicy.where(tx.actor, 'listAny', 'a', params)}
     ORDER BY d.same DESC, d.likeness DESC, d.id`,
    params,
  );
}
