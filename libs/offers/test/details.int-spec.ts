import type { Membership } from '@hjerterom/platform/api';
import { answerOffer } from '../src/offer/answer-offer.js';
import { giveBackPlace } from '../src/offer/give-back-place.js';
import { OfferWorld } from './offer-world.js';

const details = `query ($centreId: ID!, $offerId: ID!) {
  offerDetails(centreId: $centreId, offerId: $offerId) { recipientName address phone notes }
}`;

describe('who is helped, and where', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
  });
  afterAll(() => at.close());

  const volunteer = (personId: string): Membership => ({ centreId: at.centre.id, personId, roles: ['volunteer'] });
  const seenBy = async (who: Membership, offerId: string) => {
    const { data, errors } = await at.world.graphql<{ offerDetails: { recipientName: string } | null }>(
      details,
      { centreId: at.centre.id, offerId },
      who,
    );
    return errors ? errors[0]?.extensions.code : (data.offerDetails?.recipientName ?? null);
  };
  const said = async (answer: 'yes' | 'no' | null) => {
    const offer = await at.offer();
    const who = volunteer(offer.personId);
    if (answer) await at.as(who, (tx) => answerOffer(tx, { offerId: offer.offerId, answer }, at.subjects));
    return { ...offer, who };
  };

  it('is seen by the volunteer from the yes on', async () => {
    const { who, offerId } = await said('yes');
    expect(await seenBy(who, offerId)).toBe('Prøve Mottaker');
  });

  it.each([null, 'no'] as const)('is not seen by who was asked and said %s', async (answer) => {
    const { who, offerId } = await said(answer);
    expect(await seenBy(who, offerId)).toBeNull();
  });

  it('is not seen any more when the promise is given back', async () => {
    const { who, offerId } = await said('yes');
    await at.as(who, (tx) => giveBackPlace(tx, { offerId, occurrenceId: null }, at.subjects));
    expect(await seenBy(who, offerId)).toBeNull();
  });

  it('is not seen by another volunteer, nor by the desk, which has its own way', async () => {
    const { offerId } = await said('yes');
    const { who: another } = await said('yes');
    expect(await seenBy(another, offerId)).toBe('NOT_FOUND');
    expect(await seenBy(at.leader, offerId)).toBe('NOT_FOUND');
  });

  it('is not seen any more when the last time has ended', async () => {
    const { who, offerId } = await said('yes');
    const before = at.world.clock.now();
    at.world.clock.set(new Date(before.getTime() + 7 * 24 * 60 * 60_000 + 59 * 60_000));
    expect(await seenBy(who, offerId)).toBe('Prøve Mottaker');
    at.world.clock.set(new Date(before.getTime() + 7 * 24 * 60 * 60_000 + 60 * 60_000));
    expect(await seenBy(who, offerId)).toBeNull();
  });
});
