import { newId, type TimeRange, timeRange } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { makeOffer, type OfferToMake } from '../offer/make-offers.js';
import { TEST_KIND } from './fake-subject.js';

const DAY = 24 * 60 * 60_000;

/** The hour that begins so many weeks from now. */
export function inAWeek(tx: Pick<Tx, 'now'>, weeks = 1): TimeRange {
  const start = new Date(tx.now.getTime() + weeks * 7 * DAY);
  return timeRange(start, new Date(start.getTime() + 60 * 60_000));
}

/** A fake subject with one place, or more. @returns its id */
export async function aSubject(
  tx: Tx,
  given: { places?: number; busy?: string[]; over?: boolean } = {},
): Promise<string> {
  const id = newId();
  const { places = 1, busy = [], over = false } = given;
  await tx.query(`INSERT INTO test_subject (id, places, busy, over) VALUES ($1, $2, $3, $4)`, [id, places, busy, over]);
  return id;
}

/** A question to this person about this fake subject: an hour a week from now, to be answered within a day. */
export async function anOffer(
  tx: Tx,
  given: Pick<OfferToMake, 'subjectId' | 'personId'> & Partial<OfferToMake>,
): Promise<string> {
  const offerId = await makeOffer(tx, {
    subjectKind: TEST_KIND,
    spans: [{ occurrenceId: newId(), during: inAWeek(tx) }],
    reasons: [
      { code: 'onlyOffersThis', facts: {} },
      { code: 'sameDistrict', facts: {} },
    ],
    expiresAt: new Date(tx.now.getTime() + DAY),
    ...given,
  });
  return found(offerId, 'offer');
}
