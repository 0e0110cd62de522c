import { newId } from '@hjerterom/kernel';
import type { Reason } from '@hjerterom/matching';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { type OfferEvent, type OfferedSpan, offerSent } from '../contracts/index.js';
import { questionKey } from '../messages/question-key.js';
import { offerPolicy } from './offer.policy.js';
import { storedSpans } from './offered-spans.js';
import { type LeavesAt, whenTheyLeave } from './when-they-leave.js';

/** One volunteer to be asked about one subject. */
export interface OfferToMake {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId: string;
  /** The dates, at least one; of a window, the time proposed to this volunteer. */
  readonly spans: readonly OfferedSpan[];
  /** Why this volunteer, from the ranking. */
  readonly reasons: readonly Reason[];
  /** From when on a yes comes too late. */
  readonly expiresAt: Date;
}

/**
 * Asks volunteers: an offer each, and a message with its link as soon as the centre's quiet hours and their own allow. Whoever has a
 * live offer about the same subject is not asked again. One statement, however many. The caller holds the subject's lock.
 * What begins before the centre's quiet hours are over cannot wait for that: it is asked at once, but of nobody who wants
 * quiet themselves.
 * @returns the offers made, by person: those who had one already are left out
 * @throws RangeError for an offer without dates, or one that has expired
 */
export async function makeOffers(tx: Tx, offers: readonly OfferToMake[]): Promise<Map<string, string>> {
  if (offers.length === 0) return new Map();
  if (offers.some(({ spans, expiresAt }) => spans.length === 0 || expiresAt <= tx.now)) {
    throw new RangeError('An offer has at least one date and expires in the future.');
  }
  offerPolicy.assert(tx.actor, 'make', { id: '', centreId: tx.centreId, personId: '' });
  const leaves = await whenTheyLeave(
    tx,
    offers.map(({ personId }) => personId),
  );
  const rows = offers.map((offer) => asRow(offer, whenAsked(tx.now, offer, leaves.get(offer.personId))));
  const made = await tx.query<MadeOffer>(
    `INSERT INTO offers_offer (id, centre_id, subject_kind, subject_id, person_id, status, spans, reasons, sent_at,
                               asked_at, expires_at)
     SELECT id, $2, subject_kind, subject_id, person_id, 'sent', spans, reasons, $3, asked_at, expires_at
     FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, subject_kind text, subject_id uuid, person_id uuid, spans jsonb,
                                             reasons jsonb, asked_at timestamptz, expires_at timestamptz)
     ON CONFLICT (subject_kind, subject_id, person_id) WHERE status IN ('sent', 'seen', 'accepted') DO NOTHING
     RETURNING id AS "offerId", person_id AS "personId", subject_kind AS "subjectKind", subject_id AS "subjectId",
       asked_at AS "askedAt"`,
    [JSON.stringify(rows), tx.centreId, tx.now],
  );
  for (const { askedAt, ...offer } of made) {
    tx.append(offerSent, offer);
    tx.append(messageRequested, {
      template: 'offers.question',
      personId: offer.personId,
      subjectId: offer.offerId,
      dueAt: askedAt.toISOString(),
      urgent: askedAt < (leaves.get(offer.personId)?.at ?? askedAt),
      key: questionKey(offer.offerId),
    });
  }
  return new Map(made.map(({ personId, offerId }) => [personId, offerId]));
}

/** Asks one volunteer, as `makeOffers`. @returns the offer's id, or null when this person has a live one already */
export async function makeOffer(tx: Tx, offer: OfferToMake): Promise<string | null> {
  return (await makeOffers(tx, [offer])).get(offer.personId) ?? null;
}

interface MadeOffer extends OfferEvent {
  readonly askedAt: Date;
}

/** When quiet is over; at once where all of it begins before that, unless they want quiet themselves. */
function whenAsked(now: Date, { spans }: OfferToMake, { at, ownWish }: LeavesAt = { at: now, ownWish: false }): Date {
  const cannotWait = spans.every(({ during }) => during.start <= at);
  return cannotWait && !ownWish ? now : at;
}

function asRow({ subjectKind, subjectId, personId, spans, reasons, expiresAt }: OfferToMake, askedAt: Date) {
  return {
    id: newId(),
    subject_kind: subjectKind,
    subject_id: subjectId,
    person_id: personId,
    spans: storedSpans(spans),
    reasons,
    asked_at: askedAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  };
}
