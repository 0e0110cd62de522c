import type { Tx } from '@hjerterom/platform';
import { offerExpired } from '../contracts/index.js';
import { stopAsking } from '../messages/question-key.js';
import { type LockedOffer, lockOffer } from './lock-offer.js';
import { OfferEntity } from './offer.entity.js';
import { nextStatus } from './offer.states.js';
import { offerEvent } from './offer-event.js';
import type { Subjects } from './subjects.js';

/** Ends an offer that nobody answered in time. Doing it twice, or when an answer came in the meantime, does nothing. */
export async function expireOffer(tx: Tx, offerId: string, subjects: Subjects): Promise<void> {
  const locked = await lockOffer(tx, subjects, offerId, 'expire');
  if (isOverdue(tx, locked.offer)) await expireLocked(tx, locked);
}

/** Has the time for an answer run out, with no answer given? The offer expires though no sweep has been by yet. */
export function isOverdue(tx: Tx, { status, expiresAt }: OfferEntity): boolean {
  const awaited = nextStatus(status, 'expire') === 'expired' && status !== 'expired';
  return awaited && expiresAt <= tx.now;
}

/** The same, for an offer that is overdue and locked. */
export async function expireLocked(tx: Tx, { offer, subject }: LockedOffer): Promise<void> {
  await tx.em.update(OfferEntity, offer.id, { status: 'expired', closedAt: tx.now });
  tx.append(offerExpired, offerEvent(offer));
  stopAsking(tx, [offer.id]);
  await subject.unanswered(tx, offer.subjectId);
}
