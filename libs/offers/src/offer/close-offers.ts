import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { stopAsking } from '../messages/question-key.js';
import { type ClosedReason, type OfferStep, statusesMovedBy } from './offer.states.js';

/** A live offer that ended without an answer, and whether its question had left by then. */
interface Unanswered {
  readonly offerId: string;
  readonly personId: string;
  readonly asked: boolean;
}

/**
 * Takes back a subject's offers that await an answer; `cancelled` ends those with a yes too (whoever said yes is told by
 * the subject). Whoever was asked and had not answered is thanked. One statement, however many. It is a part of the
 * verbs of others: the caller has asked its own policy and holds the subject's lock.
 * @param exceptOfferId the offer whose yes filled the last place, still on its way to be accepted
 */
export async function withdrawOffers(
  tx: Tx,
  subjectKind: string,
  subjectId: string,
  why: 'filled' | 'cancelled' | 'withdrawn',
  exceptOfferId: string | null = null,
): Promise<void> {
  const step: OfferStep = why === 'cancelled' ? 'cancel' : 'withdraw';
  const withdrawn = await tx.query<Unanswered & { answered: boolean }>(
    `UPDATE offers_offer SET status = 'withdrawn', closed_reason = $4, closed_at = $5
     WHERE subject_kind = $1 AND subject_id = $2 AND status = ANY($3) AND id IS DISTINCT FROM $6
     RETURNING id AS "offerId", person_id AS "personId", asked_at <= $5 AS asked, answered_at IS NOT NULL AS answered`,
    [subjectKind, subjectId, statusesMovedBy(step), why, tx.now, exceptOfferId],
  );
  thankUnanswered(
    tx,
    withdrawn.filter(({ answered }) => !answered),
  );
}

/**
 * Closes a subject's offers when it is over: a yes stays a yes with nothing left to do, and a question that nobody
 * answered has expired. Nobody is told. As `withdrawOffers`, a part of the verbs of others.
 */
export async function closeOffers(tx: Tx, subjectKind: string, subjectId: string, why: 'done'): Promise<void> {
  const closed = await tx.query<{ offerId: string }>(
    `UPDATE offers_offer SET status = CASE status WHEN 'accepted' THEN status ELSE 'expired' END,
       closed_reason = $3, closed_at = $4
     WHERE subject_kind = $1 AND subject_id = $2 AND status IN ('sent', 'seen', 'accepted') AND closed_reason IS NULL
     RETURNING id AS "offerId"`,
    [subjectKind, subjectId, why satisfies ClosedReason, tx.now],
  );
  stopAsking(
    tx,
    closed.map(({ offerId }) => offerId),
  );
}

/** Asks no more, and thanks those whose question had left: for the others it was held back in quiet hours. */
export function thankUnanswered(tx: Tx, offers: readonly Unanswered[]): void {
  stopAsking(
    tx,
    offers.map(({ offerId }) => offerId),
  );
  for (const { offerId, personId } of offers.filter(({ asked }) => asked)) {
    tx.append(messageRequested, {
      template: 'offers.thanks',
      personId,
      subjectId: offerId,
      dueAt: tx.now.toISOString(),
      key: `offers.thanks:${offerId}`,
    });
  }
}
