import { boundedFirst, decodeCursor, type Page, type PageArguments, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { offerPolicy } from './offer.policy.js';
import type { OfferStatus } from './offer.states.js';
import { type OfferRow, offerColumns, type StoredOfferRow, toOfferRow } from './offer-row.js';

/** Which offers: of one status, about one subject, to one person; null or left out for all. */
export interface OfferFilter extends PageArguments {
  readonly status?: OfferStatus | null;
  readonly subjectId?: string | null;
  readonly personId?: string | null;
}

/** The offers that the actor may read, newest first. @throws PageError */
export async function listOffers(
  tx: Tx,
  { status, subjectId, personId, first, after }: OfferFilter,
): Promise<Page<OfferRow>> {
  const size = boundedFirst(first);
  const parameters: unknown[] = [];
  const conditions = [offerPolicy.where(tx.actor, 'read', 'o', parameters)];
  if (status) conditions.push(`o.status = $${parameters.push(status)}`);
  if (subjectId) conditions.push(`o.subject_id = $${parameters.push(subjectId)}`);
  if (personId) conditions.push(`o.person_id = $${parameters.push(personId)}`);
  if (after) {
    const [sentAt, id] = decodeCursor(after, 2);
    conditions.push(`(o.sent_at, o.id) < ($${parameters.push(sentAt)}::timestamptz, $${parameters.push(id)}::uuid)`);
  }
  const rows = await tx.query<StoredOfferRow>(
    `SELECT ${offerColumns('o')} FROM offers_offer o WHERE ${conditions.join(' AND ')}
     ORDER BY o.sent_at DESC, o.id DESC LIMIT $${parameters.push(size + 1)}`,
    parameters,
  );
  return pageOf(rows.map(toOfferRow), size, (row) => [row.sentAt.toISOString(), row.id], after);
}

/** Those of these offers that the actor may read, in no order. */
export async function offersByIds(tx: Tx, ids: readonly string[]): Promise<OfferRow[]> {
  const parameters: unknown[] = [ids];
  const rows = await tx.query<StoredOfferRow>(
    `SELECT ${offerColumns('o')} FROM offers_offer o
     WHERE o.id = ANY($1) AND ${offerPolicy.where(tx.actor, 'read', 'o', parameters)}`,
    parameters,
  );
  return rows.map(toOfferRow);
}
