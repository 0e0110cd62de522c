import { acceptOffer } from '../src/index.js';
import { OfferWorld } from './offer-world.js';

describe('two who say yes at once for one place', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
    at.fake.pause = 0.1;
  });
  afterAll(() => at.close());

  const bothSayYes = async () => {
    const first = await at.offer();
    const second = await at.offer({ subjectId: first.subjectId });
    const answers = await Promise.all(
      [first, second].map((offer) =>
        at.as(at.link(offer), (tx) => acceptOffer(tx, { offerId: offer.offerId, how: 'link' }, at.subjects)),
      ),
    );
    const thanked = await at.messages('offers.thanks', first.subjectId);
    return { kinds: answers.map(({ kind }) => kind).sort(), thanked };
  };

  it('give one who comes and one who is thanked once', async () => {
    for (let round = 0; round < 5; round++) {
      const { kinds, thanked } = await bothSayYes();
      expect(kinds).toEqual(['AlreadyFilled', 'OfferAccepted']);
      expect(thanked).toHaveLength(1);
    }
  });

  it('would both come if the subject were not locked: this test can see the race', async () => {
    at.fake.guarded = false;
    const { kinds } = await bothSayYes().finally(() => {
      at.fake.guarded = true;
    });
    expect(kinds).toEqual(['OfferAccepted', 'OfferAccepted']);
  });

  it('give one who comes when they are eight, and nobody waits for ever', async () => {
    const first = await at.offer();
    const all = [first];
    for (let n = 0; n < 7; n++) all.push(await at.offer({ subjectId: first.subjectId }));
    const answers = await Promise.all(
      all.map((offer) =>
        at.as(at.link(offer), (tx) => acceptOffer(tx, { offerId: offer.offerId, how: 'link' }, at.subjects)),
      ),
    );
    expect(answers.filter(({ kind }) => kind === 'OfferAccepted')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'AlreadyFilled')).toHaveLength(7);
  });
});
