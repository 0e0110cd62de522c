import { found, type Tx } from '@hjerterom/platform';
import type { SubjectDetails } from '../contracts/index.js';
import { OfferEntity } from './offer.entity.js';
import { offerPolicy } from './offer.policy.js';
import type { Subjects } from './subjects.js';

/**
 * Name, address, phone and notes of the one who is helped, for the volunteer who said yes: from the yes until the last
 * promised time has ended. Null before and after that, and when it was called off or given back.
 * @throws NotFound, Forbidden for an offer that is not theirs
 */
export async function revealDetails(tx: Tx, offerId: string, subjects: Subjects): Promise<SubjectDetails | null> {
  const offer = found(await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId }), 'offer');
  offerPolicy.assert(tx.actor, 'reveal', offer);
  if (offer.status !== 'accepted') return null;
  const { subjectId, personId } = offer;
  await tx.admit(subjectId);
  const subject = subjects.of(offer.subjectKind);
  const promised = await subject.promised(tx, { subjectId, personId, offerId });
  return promised.some(({ during }) => during.end > tx.now) ? subject.reveal(tx, subjectId) : null;
}
