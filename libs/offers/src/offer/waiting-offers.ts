import { centreOf } from '@hjerterom/centres';
import { quietTimesOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { offerPolicy } from './offer.policy.js';
import { leavesAt } from './when-they-leave.js';

/** A question that nobody has got yet. */
export interface WaitingOffer {
  readonly offerId: string;
  /** When it leaves, if nobody changes their quiet times until then. */
  readonly leavesAt: Date;
  /** It is their own quiet times that it waits for, and not the centre's quiet hours alone. */
  readonly ownWish: boolean;
}

/** Those of these offers that the actor may read and whose question waits for quiet to be over. Always as many statements. */
export async function waitingOffers(tx: Tx, offerIds: readonly string[]): Promise<WaitingOffer[]> {
  const parameters: unknown[] = [offerIds, tx.now];
  const rows = await tx.query<{ offerId: string; personId: string; askedAt: Date }>(
    `SELECT o.id AS "offerId", o.person_id AS "personId", o.asked_at AS "askedAt" FROM offers_offer o
     WHERE o.id = ANY($1::uuid[]) AND o.status = 'sent' AND o.asked_at > $2
       AND ${offerPolicy.where(tx.actor, 'read', 'o', parameters)}`,
    parameters,
  );
  const centre = await centreOf(tx);
  const own = await quietTimesOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ offerId, personId, askedAt }) => {
    const quiet = own.get(personId);
    const { at, ownWish } = leavesAt(askedAt, centre, quiet);
    return { offerId, leavesAt: at, ownWish: ownWish || leavesAt(tx.now, centre, quiet).ownWish };
  });
}
