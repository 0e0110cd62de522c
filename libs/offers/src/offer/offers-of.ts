import type { Tx } from '@hjerterom/platform';
import { offerPolicy } from './offer.policy.js';
import type { OfferStatus } from './offer.states.js';
import { type OfferRow, offerColumns, type StoredOfferRow, toOfferRow } from './offer-row.js';

/** The most offers of one subject that are given at once; the query `offers` pages through more. */
export const MOST_OFFERS_OF_A_SUBJECT = 50;

/**
 * The offers about these subjects that the actor may see: a yes first, then those awaited, then the rest, newest first;
 * at most 50 for each subject. One statement.
 */
export async function offersOf(tx: Tx, subjectKind: string, subjectIds: readonly string[]): Promise<OfferRow[]> {
  const parameters: unknown[] = [subjectKind, subjectIds];
  const allowed = offerPolicy.where(tx.actor, 'read', 'o', parameters);
  const rows = await tx.query<StoredOfferRow>(
    `SELECT found.* FROM unnest($2::uuid[]) AS subject(id) CROSS JOIN LATERAL (
       SELECT ${offerColumns('o')} FROM offers_offer o
       WHERE o.subject_kind = $1 AND o.subject_id = subject.id AND ${allowed}
       ORDER BY array_position(ARRAY['accepted', 'seen', 'sent'], o.status), o.sent_at DESC, o.id DESC
       LIMIT ${MOST_OFFERS_OF_A_SUBJECT}) AS found`,
    parameters,
  );
  return rows.map(toOfferRow);
}

/** Where each person stands who was asked about this subject, by their latest offer. One statement. */
export async function askedFor(tx: Tx, subjectKind: string, subjectId: string): Promise<Map<string, OfferStatus>> {
  const rows = await tx.query<{ personId: string; status: OfferStatus }>(
    `SELECT DISTINCT ON (person_id) person_id AS "personId", status FROM offers_offer
     WHERE subject_kind = $1 AND subject_id = $2 ORDER BY person_id, sent_at DESC, id DESC`,
    [subjectKind, subjectId],
  );
  return new Map(rows.map(({ personId, status }) => [personId, status]));
}

/** When each of these people was last asked about anything; who never was is left out. One statement. */
export async function lastAsked(tx: Tx, personIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ personId: string; at: Date }>(
    `SELECT person.id AS "personId", latest.sent_at AS at FROM unnest($1::uuid[]) AS person(id)
     CROSS JOIN LATERAL (
       SELECT sent_at FROM offers_offer WHERE person_id = person.id ORDER BY sent_at DESC LIMIT 1) AS latest`,
    [personIds],
  );
  return new Map(rows.map(({ personId, at }) => [personId, at]));
}
