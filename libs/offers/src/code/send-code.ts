import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import { found, type Tx } from '@hjerterom/platform';
import { OfferEntity } from '../offer/offer.entity.js';
import { offerPolicy } from '../offer/offer.policy.js';
import { CodeEntity } from './code.entity.js';

/** How long a code can be used, in milliseconds: 10 minutes. */
export const CODE_LIFETIME_MS = 10 * 60_000;
/** So many codes an hour for one offer: with 5 tries each, guessing leads nowhere, and nobody's phone is flooded. */
const MOST_CODES_AN_HOUR = 5;

export type SendCodeOutcome = { readonly kind: 'CodeSent' | 'TooManyCodes' | 'OfferClosed' };

/**
 * Sends six digits to the volunteer, so that an offer with a yes can be opened in full on this device too. A newer code
 * makes the older ones worthless.
 * @throws NotFound when there is no such offer for this actor
 */
export async function sendCode(tx: Tx, { offerId }: { readonly offerId: string }): Promise<SendCodeOutcome> {
  // The lock keeps those who ask at the same time from each being counted as the last.
  const locked = { where: { id: offerId, centreId: tx.centreId }, lock: { mode: 'pessimistic_write' } } as const;
  const offer = found(await tx.em.findOne(OfferEntity, locked), 'offer');
  offerPolicy.assert(tx.actor, 'reveal', offer);
  if (offer.status !== 'accepted' || offer.closedReason !== null) return { kind: 'OfferClosed' };
  const hourAgo = new Date(tx.now.getTime() - 60 * 60_000);
  const [sent] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM offers_code WHERE offer_id = $1 AND sent_at > $2`,
    [offerId, hourAgo],
  );
  if ((sent?.count ?? 0) >= MOST_CODES_AN_HOUR) return { kind: 'TooManyCodes' };

  const id = newId();
  const expiresAt = new Date(tx.now.getTime() + CODE_LIFETIME_MS);
  await tx.em.insert(CodeEntity, { id, offerId, sentAt: tx.now, expiresAt, tries: 0, usedAt: null });
  tx.append(messageRequested, {
    template: 'offers.code',
    personId: offer.personId,
    subjectId: id,
    dueAt: tx.now.toISOString(),
    key: `offers.code:${id}`,
    urgent: true,
  });
  return { kind: 'CodeSent' };
}
