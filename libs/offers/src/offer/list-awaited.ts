import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { offerPolicy } from './offer.policy.js';
import { type OfferRow, offerColumns, type StoredOfferRow, toOfferRow } from './offer-row.js';

/** To whom; to everybody when left out. */
export interface AwaitedFilter extends PageArguments {
  readonly personId?: string | null;
}

/** The offers without an answer that the actor may read, the one asked longest ago first. @throws PageError */
export async function listAwaitedOffers(tx: Tx, { personId, first, after }: AwaitedFilter): Promise<Page<OfferRow>> {
  const size = boundedFirst(first);
  const parameters: unknown[] = [];
  const conditions = [offerPolicy.where(tx.actor, 'read', 'o', parameters), `o.status IN ('sent', 'seen')`];
  if (personId) conditions.push(`o.person_id = $${parameters.push(personId)}`);
  if (after) {
    const { sentAt, id } = placeOf(after);
    conditions.push(`(o.sent_at, o.id) > ($${parameters.push(sentAt)}::timestamptz, $${parameters.push(id)}::uuid)`);
  }
  const rows = await tx.query<StoredOfferRow>(
    `SELECT ${offerColumns('o')} FROM offers_offer o WHERE ${conditions.join(' AND ')}
     ORDER BY o.sent_at, o.id LIMIT $${parameters.push(size + 1)}`,
    parameters,
  );
  return pageOf(rows.map(toOfferRow), size, (row) => [row.sentAt.toISOString(), row.id], after);
}

function placeOf(cursor: string): { sentAt: string; id: string } {
  const [sentAt, id] = decodeCursor(cursor, 2).map(String);
  if (!sentAt || !id || Number.isNaN(Date.parse(sentAt)) || !isUUID(id)) {
    throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  }
  return { sentAt, id };
}
