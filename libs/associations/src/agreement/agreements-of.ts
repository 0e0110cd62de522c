import type { Tx } from '@hjerterom/platform';
import { readable } from '../association/readable.js';

/** What was agreed with an association; local dates. */
export interface AgreementShown {
  readonly id: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly title: string;
  readonly fromDate: string;
  /** The last day; null until somebody says otherwise. */
  readonly untilDate: string | null;
  readonly signedOn: string | null;
  readonly note: string | null;
}

const MOST = 100;

/** The columns of an AgreementShown over the alias `g`. */
export const agreementColumns = `g.id, g.centre_id AS "centreId", g.association_id AS "associationId", g.title,
  g.from_date::text AS "fromDate", g.until_date::text AS "untilDate", g.signed_on::text AS "signedOn", g.note`;

/** What was agreed with these associations, the newest first; for those who run the centre and who speak for it. */
export async function agreementsOf(tx: Tx, associationIds: readonly string[]): Promise<AgreementShown[]> {
  const ids = await readable(tx, 'readAgreement', associationIds);
  return tx.query<AgreementShown>(
    `SELECT g.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
       SELECT ${agreementColumns} FROM associations_agreement g
       WHERE g.association_id = a.id AND g.centre_id = $2 ORDER BY g.from_date DESC, g.id LIMIT ${MOST}) g`,
    [ids, tx.centreId],
  );
}
