import { newId } from '@hjerterom/kernel';
import { inAWeek } from '../src/testing/index.js';
import { OfferWorld } from './offer-world.js';

const list = `query ($centreId: ID!, $status: OfferStatus, $subjectId: ID, $personId: ID, $first: Int, $after: String) {
  offers(centreId: $centreId, status: $status, subjectId: $subjectId, personId: $personId, first: $first, after: $after) {
    edges { node { id status person { id name } dates { occurrenceId start end } reasons expiresAt closedReason } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const answerOffer = `mutation ($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {
  answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
    __typename ... on Offer { id status answeredHow } ... on OfferClosed { offerId status } ... on InvalidInput { fields { path } }
  }
}`;
const withdrawOffer = `mutation ($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {
  withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
    __typename ... on Offer { status closedReason }
  }
}`;
const giveBackPlace = `mutation ($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {
  giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
    __typename ... on Offer { status closedReason } ... on OfferClosed { status }
  }
}`;

interface Listed {
  offers: {
    edges: { node: Record<string, unknown> & { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('offers in GraphQL', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
  });
  afterAll(() => at.close());

  const ask = <Data = Listed>(query: string, variables: object, as = at.leader, headers = {}) =>
    at.world.graphql<Data>(query, { centreId: at.centre.id, ...variables }, as, headers);
  const act = async (mutation: string, input: object, idempotencyKey: string = newId()) => {
    const { data, errors } = await ask<Record<string, object>>(mutation, { input, idempotencyKey });
    expect(errors).toBeUndefined();
    return Object.values(data)[0];
  };

  it('are listed for the desk with who, when and why, in the language of the one who asks', async () => {
    const offer = await at.offer();
    const { data, errors } = await ask(list, { subjectId: offer.subjectId }, at.leader, { 'accept-language': 'en' });
    expect(errors).toBeUndefined();
    const { start, end } = inAWeek({ now: at.world.clock.now() });
    expect(data.offers.edges).toEqual([
      {
        node: {
          id: offer.offerId,
          status: 'SENT',
          person: { id: offer.personId, name: expect.any(String) },
          dates: [{ occurrenceId: expect.any(String), start: start.toISOString(), end: end.toISOString() }],
          reasons: ['Has offered to do just this', 'Lives in the same district'],
          expiresAt: '2026-11-25T09:00:00.000Z',
          closedReason: null,
        },
      },
    ]);
  });

  it('say until when a question waits, and for whose quiet, until it has left', async () => {
    const quiet = async (from: string, to: string) => {
      const personId = await at.volunteer();
      const times = JSON.stringify([{ days: 'weekdays', from, to }]);
      await at.world.rows('UPDATE people_person SET quiet_times = $2 WHERE id = $1', [personId, times]);
      return personId;
    };
    const waits = async (offerId: string, personId: string) => {
      const { data } = await ask<{ offers: { edges: { node: { id: string; waits: object | null } }[] } }>(
        `query ($centreId: ID!, $personId: ID) {
          offers(centreId: $centreId, personId: $personId) { edges { node { id waits { leavesAt ownWish } } } } }`,
        { personId },
      );
      return data.offers.edges.find(({ node }) => node.id === offerId)?.node.waits;
    };
    const now = at.world.clock.now();
    const own = await at.offer({ personId: await quiet('08:00', '15:00') });
    const free = await at.offer({ personId: await quiet('16:00', '17:00') });
    // 24 November 2026 is a Tuesday: school is over at 15:00 in Oslo.
    expect(await waits(own.offerId, own.personId)).toEqual({ leavesAt: '2026-11-24T14:00:00.000Z', ownWish: true });
    expect(await waits(free.offerId, free.personId)).toBeNull();
    // They want more quiet meanwhile: as the question leaves later, so it is said.
    await at.world.rows('UPDATE people_person SET quiet_times = $2 WHERE id = $1', [
      own.personId,
      JSON.stringify([{ days: 'weekdays', from: '08:00', to: '18:00' }]),
    ]);
    expect(await waits(own.offerId, own.personId)).toEqual({ leavesAt: '2026-11-24T17:00:00.000Z', ownWish: true });
    at.world.clock.set(new Date('2026-11-24T21:30:00Z'));
    const atNight = await at.offer();
    expect(await waits(atNight.offerId, atNight.personId)).toEqual({
      leavesAt: '2026-11-25T07:00:00.000Z',
      ownWish: false,
    });
    at.world.clock.set(new Date('2026-11-25T07:00:00Z'));
    expect(await waits(atNight.offerId, atNight.personId)).toBeNull();
    at.world.clock.set(now);
  });

  it('are paged newest first, each once', async () => {
    const personId = await at.volunteer();
    const made: string[] = [];
    for (let n = 0; n < 3; n++) made.push((await at.offer({ personId })).offerId);
    const first = await ask(list, { personId, first: 2 });
    const { hasNextPage, endCursor } = first.data.offers.pageInfo;
    const rest = await ask(list, { personId, first: 2, after: endCursor });
    expect(hasNextPage).toBe(true);
    expect(rest.data.offers.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.data.offers.edges, ...rest.data.offers.edges].map(({ node }) => node.id);
    expect(seen).toEqual(made.reverse());
  });

  it('show a volunteer their own and no other, and a stranger none', async () => {
    const offer = await at.offer();
    await at.offer();
    const volunteer = { centreId: at.centre.id, personId: offer.personId, roles: ['volunteer'] as const };
    const { data } = await ask(list, {}, volunteer);
    expect(data.offers.edges.map(({ node }) => node.id)).toEqual([offer.offerId]);
    const nobody = await at.world.graphql(list, { centreId: at.centre.id });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const elsewhere = { ...at.leader, centreId: newId() };
    expect((await ask(list, {}, elsewhere)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are answered by the desk for one who rings: the same key gives the same answer', async () => {
    const { offerId } = await at.offer();
    const key = newId();
    const yes = await act(answerOffer, { offerId, answer: 'YES' }, key);
    expect(yes).toEqual({ __typename: 'Offer', id: offerId, status: 'ACCEPTED', answeredHow: 'PHONE' });
    expect(await act(answerOffer, { offerId, answer: 'YES' }, key)).toEqual(yes);
    expect(await act(answerOffer, { offerId, answer: 'NO' })).toEqual({
      __typename: 'OfferClosed',
      offerId,
      status: 'ACCEPTED',
    });
  });

  it('are given back by the desk for one who rings that they cannot come', async () => {
    const { offerId } = await at.offer();
    expect(await act(giveBackPlace, { offerId })).toEqual({ __typename: 'OfferClosed', status: 'SENT' });
    await act(answerOffer, { offerId, answer: 'YES' });
    const back = { __typename: 'Offer', status: 'WITHDRAWN', closedReason: 'GIVEN_BACK' };
    expect(await act(giveBackPlace, { offerId })).toEqual(back);
    expect(await act(giveBackPlace, { offerId })).toEqual(back);
  });

  it('are taken back by the desk', async () => {
    const { offerId } = await at.offer();
    const taken = { __typename: 'Offer', status: 'WITHDRAWN', closedReason: 'WITHDRAWN' };
    expect(await act(withdrawOffer, { offerId })).toEqual(taken);
  });

  it('say what is wrong with an input, and that another’s offer is not there', async () => {
    expect(await act(answerOffer, { offerId: 'x', answer: 'YES' })).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path: 'offerId' }],
    });
    const input = { offerId: newId(), answer: 'YES' };
    const { errors } = await ask(answerOffer, { input, idempotencyKey: newId() });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
