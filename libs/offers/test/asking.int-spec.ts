import { newId } from '@hjerterom/kernel';
import { countStatements, eventually } from '@hjerterom/platform/testing';
import {
  acceptOffer,
  askedFor,
  closeOffers,
  lastAsked,
  makeOffer,
  makeOffers,
  offersOf,
  withdrawOffer,
  withdrawOffers,
} from '../src/index.js';
import { inAWeek, TEST_KIND } from '../src/testing/index.js';
import { OfferWorld } from './offer-world.js';

const HOUR = 60 * 60_000;

describe('asking volunteers', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
  });
  afterAll(() => at.close());

  const ask = (subjectId: string, personIds: readonly string[]) =>
    at.run((tx) =>
      makeOffers(
        tx,
        personIds.map((personId) => ({
          subjectKind: TEST_KIND,
          subjectId,
          personId,
          spans: [{ occurrenceId: newId(), during: inAWeek(tx) }],
          reasons: [],
          expiresAt: new Date(tx.now.getTime() + HOUR),
        })),
      ),
    );
  const countOf = async (fn: () => Promise<unknown>) => (await countStatements(fn)).statements.length;

  it('requests a message for each, and costs as many statements for a hundred as for one', async () => {
    const people = await at.volunteers(101);
    const [one, many] = [await at.subject(), await at.subject()];
    const few = await countOf(() => ask(one, people.slice(0, 1)));
    const hundred = await countOf(() => ask(many, people.slice(1)));
    expect(hundred).toBe(few);
    expect(await at.messages('offers.question', many)).toHaveLength(100);
    expect(await at.events('offers.sent', many)).toHaveLength(100);
  });

  it('asks nobody twice about the same thing while an answer is awaited', async () => {
    const offer = await at.offer();
    const again = await at.run((tx) =>
      makeOffer(tx, {
        ...offer,
        subjectKind: TEST_KIND,
        spans: [{ occurrenceId: newId(), during: inAWeek(tx) }],
        reasons: [],
        expiresAt: inAWeek(tx).start,
      }),
    );
    expect(again).toBeNull();
    expect(await at.messages('offers.question', offer.subjectId)).toHaveLength(1);
  });

  it('refuses an offer without a date, and one that is too late when it leaves', async () => {
    const offer = {
      subjectKind: TEST_KIND,
      subjectId: await at.subject(),
      personId: await at.volunteer(),
      reasons: [],
    };
    const wrong = [
      () => at.run((tx) => makeOffer(tx, { ...offer, spans: [], expiresAt: inAWeek(tx).start })),
      () =>
        at.run((tx) =>
          makeOffer(tx, { ...offer, spans: [{ occurrenceId: newId(), during: inAWeek(tx) }], expiresAt: tx.now }),
        ),
    ];
    for (const asking of wrong) await expect(asking()).rejects.toBeInstanceOf(RangeError);
  });

  it('takes back a hundred questions in one statement, and thanks each who was asked', async () => {
    const people = await at.volunteers(101);
    const [one, many] = [await at.subject(), await at.subject()];
    await ask(one, people.slice(0, 1));
    await ask(many, people.slice(1));
    const withdraw = (subjectId: string) => at.run((tx) => withdrawOffers(tx, TEST_KIND, subjectId, 'filled'));
    expect(await countOf(() => withdraw(many))).toBe(await countOf(() => withdraw(one)));
    expect(await at.messages('offers.thanks', many)).toHaveLength(100);
  });

  it('takes back a yes only when the whole is cancelled, and leaves the thanks to the subject', async () => {
    const said = await at.offer({ subjectId: await at.subject({ places: 2 }) });
    const asked = await at.offer({ subjectId: said.subjectId });
    await at.as(at.link(said), (tx) => acceptOffer(tx, { offerId: said.offerId, how: 'link' }, at.subjects));
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, said.subjectId, 'withdrawn'));
    expect(await at.row(said.offerId)).toMatchObject({ status: 'accepted' });
    expect(await at.row(asked.offerId)).toMatchObject({ status: 'withdrawn', closed_reason: 'withdrawn' });
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, said.subjectId, 'cancelled'));
    expect(await at.row(said.offerId)).toMatchObject({ status: 'withdrawn', closed_reason: 'cancelled' });
    expect(await at.messages('offers.thanks', said.subjectId)).toMatchObject([{ personId: asked.personId }]);
  });

  it('closes what is over without a word: a yes stands, a question has expired', async () => {
    const said = await at.offer({ subjectId: await at.subject({ places: 2 }) });
    const asked = await at.offer({ subjectId: said.subjectId });
    await at.as(at.link(said), (tx) => acceptOffer(tx, { offerId: said.offerId, how: 'link' }, at.subjects));
    await at.run((tx) => closeOffers(tx, TEST_KIND, said.subjectId, 'done'));
    expect(await at.row(said.offerId)).toMatchObject({ status: 'accepted', closed_reason: 'done' });
    expect(await at.row(asked.offerId)).toMatchObject({ status: 'expired', closed_reason: 'done' });
    expect(await at.messages('offers.thanks', said.subjectId)).toEqual([]);
  });

  it('takes one question back with thanks, and no yes', async () => {
    const offer = await at.offer();
    const withdraw = () => at.as(at.leader, (tx) => withdrawOffer(tx, offer, at.subjects));
    expect(await withdraw()).toEqual({ kind: 'OfferWithdrawn', offerId: offer.offerId });
    expect(await withdraw()).toEqual({ kind: 'OfferWithdrawn', offerId: offer.offerId });
    expect(await at.messages('offers.thanks', offer.subjectId)).toHaveLength(1);
    const said = await at.offer();
    await at.as(at.link(said), (tx) => acceptOffer(tx, { offerId: said.offerId, how: 'link' }, at.subjects));
    const outcome = await at.as(at.leader, (tx) => withdrawOffer(tx, said, at.subjects));
    expect(outcome).toEqual({ kind: 'OfferClosed', offerId: said.offerId, status: 'accepted' });
  });

  it('tells the ranking who was asked, with what answer, and when last', async () => {
    const first = await at.offer();
    const asked = at.world.clock.now();
    const never = await at.volunteer();
    const [standing, last] = await at.run(async (tx) => [
      await askedFor(tx, TEST_KIND, first.subjectId),
      await lastAsked(tx, [first.personId, never]),
    ]);
    expect(standing).toEqual(new Map([[first.personId, 'sent']]));
    expect(last).toEqual(new Map([[first.personId, asked]]));
  });

  it('gives the offers of many subjects at once, a yes first, to those who may see them', async () => {
    const awaited = await at.offer();
    const said = await at.offer({ subjectId: awaited.subjectId });
    const elsewhere = await at.offer();
    const subjectIds = [awaited.subjectId, elsewhere.subjectId];
    await at.world.rows(`UPDATE offers_offer SET status = 'accepted', answered_at = sent_at WHERE id = $1`, [
      said.offerId,
    ]);
    const atDesk = await at.as(at.leader, (tx) => offersOf(tx, TEST_KIND, subjectIds));
    expect(atDesk.map(({ id }) => id)).toEqual([said.offerId, awaited.offerId, elsewhere.offerId]);
    const volunteer = { centreId: at.centre.id, personId: said.personId, roles: ['volunteer'] as const };
    const own = await at.as(volunteer, (tx) => offersOf(tx, TEST_KIND, subjectIds));
    expect(own.map(({ id }) => id)).toEqual([said.offerId]);
  });
});

describe('asking in quiet hours', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create({ now: new Date('2026-11-24T21:30:00Z') });
  });
  afterAll(() => at.close());

  it('lets the question wait for the morning, and thanks nobody who has not been asked by then', async () => {
    const offer = await at.offer();
    expect(await at.messages('offers.question', offer.subjectId)).toMatchObject([
      { dueAt: '2026-11-25T07:00:00.000Z' },
    ]);
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, offer.subjectId, 'filled'));
    expect(await at.row(offer.offerId)).toMatchObject({ status: 'withdrawn' });
    expect(await at.messages('offers.thanks', offer.subjectId)).toEqual([]);
  });
});

describe('a question that nobody answers in time', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create({ atWork: true });
  });
  afterAll(() => at.close());

  it('ends by itself, and opens the subject again; a yes stands', async () => {
    const offer = await at.offer();
    const answered = await at.offer();
    await at.as(at.link(answered), (tx) => acceptOffer(tx, { offerId: answered.offerId, how: 'link' }, at.subjects));
    at.world.clock.advance(24 * HOUR);
    await eventually(async () => (await at.row(offer.offerId)).status === 'expired');
    expect(await at.row(answered.offerId)).toMatchObject({ status: 'accepted' });
    const [subject] = await at.world.rows('SELECT unanswered FROM test_subject WHERE id = $1', [offer.subjectId]);
    expect(subject).toEqual({ unanswered: 1 });
    expect(await at.events('offers.expired', offer.subjectId)).toEqual([offer.offerId]);
  });
});
