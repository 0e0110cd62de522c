import { newId } from '@hjerterom/kernel';
import type { Actor } from '@hjerterom/platform';
import { acceptOffer, declineOffer, withdrawOffer } from '../src/index.js';
import { answerOffer } from '../src/offer/answer-offer.js';
import { OfferWorld } from './offer-world.js';

describe('an answer to an offer', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
  });
  afterAll(() => at.close());

  const yes = (offer: { offerId: string; personId: string }, form?: string, actor: Actor = at.link(offer)) =>
    at.as(actor, (tx) => acceptOffer(tx, { offerId: offer.offerId, how: 'link', form }, at.subjects));
  const no = (offer: { offerId: string; personId: string }) =>
    at.as(at.link(offer), (tx) => declineOffer(tx, { offerId: offer.offerId, how: 'link' }, at.subjects));

  it('of yes takes the place, and stands with who answered and how', async () => {
    const offer = await at.offer();
    expect(await yes(offer)).toEqual({ kind: 'OfferAccepted', offerId: offer.offerId, thisDevice: true });
    expect(await at.row(offer.offerId)).toMatchObject({
      status: 'accepted',
      answered_by: offer.personId,
      answered_how: 'link',
      answered_at: at.world.clock.now(),
    });
    const places = await at.world.rows('SELECT offer_id FROM test_place WHERE subject_id = $1', [offer.subjectId]);
    expect(places).toEqual([{ offer_id: offer.offerId }]);
    expect(await at.events('offers.accepted', offer.subjectId)).toEqual([offer.offerId]);
  });

  it('of yes said again is the same yes, and takes no second place', async () => {
    const offer = await at.offer();
    await yes(offer);
    expect(await yes(offer)).toMatchObject({ kind: 'OfferAccepted' });
    const places = await at.world.rows('SELECT 1 FROM test_place WHERE subject_id = $1', [offer.subjectId]);
    expect(places).toHaveLength(1);
  });

  it('of yes is this device’s only when it was this form that said it', async () => {
    const offer = await at.offer();
    await yes(offer, 'the form on her phone');
    expect(await yes(offer, 'the form on her phone')).toMatchObject({ thisDevice: true });
    expect(await yes(offer, 'another form')).toMatchObject({ thisDevice: false });
    expect(await yes(offer)).toMatchObject({ thisDevice: false });
  });

  it('of no opens the subject again, and said again is the same no', async () => {
    const offer = await at.offer();
    expect(await no(offer)).toEqual({ kind: 'OfferDeclined', offerId: offer.offerId });
    expect(await no(offer)).toEqual({ kind: 'OfferDeclined', offerId: offer.offerId });
    const [subject] = await at.world.rows('SELECT unanswered FROM test_subject WHERE id = $1', [offer.subjectId]);
    expect(subject).toEqual({ unanswered: 1 });
    expect(await yes(offer)).toEqual({ kind: 'OfferClosed', offerId: offer.offerId, status: 'declined' });
  });

  it('of no after a yes changes nothing: there is giving back for that', async () => {
    const offer = await at.offer();
    await yes(offer);
    expect(await no(offer)).toEqual({ kind: 'OfferClosed', offerId: offer.offerId, status: 'accepted' });
  });

  it('however it comes, ends the asking: nobody is to ring about the question any more', async () => {
    const [accepted, declined, withdrawn, expired, waiting] = [
      await at.offer(),
      await at.offer(),
      await at.offer(),
      await at.offer({ expiresAt: new Date(at.world.clock.now().getTime() + 60_000) }),
      await at.offer(),
    ];
    await yes(accepted);
    await no(declined);
    await at.as(at.leader, (tx) => withdrawOffer(tx, withdrawn, at.subjects));
    at.world.clock.advance(60_000);
    await no(expired);
    const rows = await at.world.rows(
      `SELECT payload ->> 'keys' AS keys FROM platform_outbox WHERE name = 'notifications.messages-withdrawn'`,
    );
    const ended = ({ offerId }: { offerId: string }) =>
      rows.some(({ keys }) => String(keys).includes(`offers.question:${offerId}`));
    expect([accepted, declined, withdrawn, expired].map(ended)).toEqual([true, true, true, true]);
    expect(ended(waiting)).toBe(false);
  });

  it('of yes for a place that is taken is thanked, once', async () => {
    const first = await at.offer();
    const second = await at.offer({ subjectId: first.subjectId });
    await yes(first);
    expect(await yes(second)).toEqual({ kind: 'AlreadyFilled', offerId: second.offerId });
    expect(await yes(second)).toEqual({ kind: 'AlreadyFilled', offerId: second.offerId });
    const thanks = await at.messages('offers.thanks', second.subjectId);
    expect(thanks).toMatchObject([{ personId: second.personId, key: `offers.thanks:${second.offerId}` }]);
    expect(await at.row(second.offerId)).toMatchObject({ status: 'withdrawn', closed_reason: 'filled' });
  });

  it('of yes to an offer made after the place was taken is thanked too', async () => {
    const first = await at.offer();
    await yes(first);
    const late = await at.offer({ subjectId: first.subjectId });
    expect(await yes(late)).toEqual({ kind: 'AlreadyFilled', offerId: late.offerId });
    expect(await at.messages('offers.thanks', late.subjectId)).toMatchObject([{ personId: late.personId }]);
  });

  it('of yes to what is over is closed', async () => {
    const offer = await at.offer({ subjectId: await at.subject({ over: true }) });
    expect(await yes(offer)).toEqual({ kind: 'OfferClosed', offerId: offer.offerId, status: 'withdrawn' });
  });

  it('of yes that clashes with another promise leaves the question open', async () => {
    const personId = await at.volunteer();
    const offer = await at.offer({ personId, subjectId: await at.subject({ busy: [personId] }) });
    expect(await yes(offer)).toEqual({ kind: 'TimeClash', offerId: offer.offerId });
    expect(await at.row(offer.offerId)).toMatchObject({ status: 'sent', answered_at: null });
    expect(await no(offer)).toMatchObject({ kind: 'OfferDeclined' });
  });

  it('that comes too late has expired, at the very instant and before any sweep', async () => {
    const offer = await at.offer();
    await at.world.rows('UPDATE offers_offer SET expires_at = $2 WHERE id = $1', [offer.offerId, at.world.clock.now()]);
    expect(await yes(offer)).toEqual({ kind: 'OfferExpired', offerId: offer.offerId });
    expect(await no(offer)).toEqual({ kind: 'OfferExpired', offerId: offer.offerId });
    expect(await at.events('offers.expired', offer.subjectId)).toEqual([offer.offerId]);
  });

  it('given by phone stands on whoever took the call', async () => {
    const offer = await at.offer();
    const desk: Actor = at.leader;
    const outcome = await at.as(desk, (tx) => answerOffer(tx, { offerId: offer.offerId, answer: 'yes' }, at.subjects));
    expect(outcome).toMatchObject({ kind: 'OfferAccepted' });
    expect(await at.row(offer.offerId)).toMatchObject({ answered_how: 'phone', answered_by: at.leader.personId });
  });

  it('comes from the offer’s own volunteer, its link or the desk, and from nobody else', async () => {
    const offer = await at.offer();
    const other = await at.offer();
    const centreId = at.centre.id;
    const strangers: Actor[] = [
      at.link(other),
      { centreId, personId: other.personId, roles: ['volunteer'] },
      { centreId, personId: offer.personId, roles: ['resident'] },
      { centreId: newId(), personId: offer.personId, roles: ['leader'] },
      { centreId, personId: null, roles: ['anonymous'] },
      { centreId, personId: null, roles: ['system'] },
    ];
    for (const actor of strangers)
      await expect(yes(offer, undefined, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const herself: Actor = { centreId, personId: offer.personId, roles: ['volunteer'] };
    expect(await yes(offer, undefined, herself)).toMatchObject({ kind: 'OfferAccepted' });
  });
});
