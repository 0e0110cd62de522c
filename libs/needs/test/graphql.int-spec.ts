import { days, NeedsWorld, tuesday } from './needs-world.js';

const register = `mutation($centreId: ID!, $key: String!, $input: RegisterNeedInput!) {
  registerNeed(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename
    ... on Need { id state needKind { code name } recipient { name } requester { name } nextOccurrence { start } }
    ... on WhenNotPossible { problem }
    ... on GateAnswersMissing { questions { id text } }
    ... on SupplementGateClosed { questions { id referTo } }
    ... on InvalidInput { fields { path message } }
  }
}`;

type Answer = { __typename: string } & Record<string, unknown>;

describe('needs in GraphQL', () => {
  let at: NeedsWorld;
  let recipientId: string;
  let answers: { questionId: string; answer: boolean }[];
  beforeAll(async () => {
    at = await NeedsWorld.create();
    recipientId = await at.resident({ name: 'Aud Prøvedal' });
    const { data } = await at.graphql<{ gateQuestions: { id: string; closingAnswer: boolean }[] }>(
      `query($centreId: ID!) { gateQuestions(centreId: $centreId, kind: "handlehjelp") { id closingAnswer } }`,
    );
    answers = data.gateQuestions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer }));
  });
  afterAll(() => at.close());

  let keys = 0;
  const input = (changes: object = {}) => ({
    kind: 'handlehjelp',
    recipientId,
    when: { fixed: { startsAt: new Date(tuesday.getTime() + days(2)).toISOString() } },
    gateAnswers: answers,
    ...changes,
  });
  const send = async (changes: object = {}, headers: Record<string, string> = {}) => {
    keys += 1;
    const { data, errors } = await at.graphql<{ registerNeed: Answer }>(
      register,
      { key: `key-${keys}`, input: input(changes) },
      headers,
    );
    expect(errors).toBeUndefined();
    return data.registerNeed;
  };

  it('registers a need and answers with it', async () => {
    expect(await send()).toEqual({
      __typename: 'Need',
      id: expect.any(String),
      state: 'REGISTERED',
      needKind: { code: 'handlehjelp', name: 'Handlehjelp' },
      recipient: { name: 'Aud Prøvedal' },
      requester: { name: 'Aud Prøvedal' },
      nextOccurrence: { start: new Date(tuesday.getTime() + days(2)).toISOString() },
    });
    expect(await send({}, { 'accept-language': 'en' })).toMatchObject({ needKind: { name: 'Shopping' } });
  });

  it('gives the same answer to the same key', async () => {
    const twice = { key: 'the same', input: input() };
    const [first, second] = [await at.graphql(register, twice), await at.graphql(register, twice)];
    expect(second).toEqual(first);
    const other = await at.graphql(register, { key: 'the same', input: input({ places: 2 }) });
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('answers what a user can act on', async () => {
    const closed = answers.map(({ questionId, answer }) => ({ questionId, answer: !answer }));
    expect(await send({ gateAnswers: closed })).toMatchObject({
      __typename: 'SupplementGateClosed',
      questions: [{ referTo: 'Kommunens tjenestekontor' }, { referTo: 'Hjemmetjenesten i kommunen' }],
    });
    expect(await send({ gateAnswers: [] })).toMatchObject({
      __typename: 'GateAnswersMissing',
      questions: [{ text: 'Har personen vedtak om denne hjelpen fra kommunen?' }, {}],
    });
    expect(await send({ when: { fixed: { startsAt: '2026-11-01T10:00:00Z' } } })).toEqual({
      __typename: 'WhenNotPossible',
      problem: 'OVER',
    });
    expect(await send({ when: {} })).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path: 'when', message: 'Dette kan ikke brukes.' }],
    });
    expect(
      await send({ when: { series: { rrule: 'FREQ=WEEKLY', startDate: '2026-13-01', startTime: '25:00' } } }),
    ).toMatchObject({ fields: [{ path: 'when.series.startDate' }, { path: 'when.series.startTime' }] });
    expect(await send({ places: 0, about: 'x'.repeat(501) })).toMatchObject({
      fields: [{ path: 'places' }, { path: 'about', message: 'Skriv høyst 500 tegn.' }],
    });
  });

  it('ranks, asks, refuses to ask, and closes', async () => {
    const volunteer = await at.volunteer({ person: { name: 'Kari Prøvesen', district: 'Strømsø' } });
    const other = await at.volunteer({ status: 'paused' });
    const needId = await at.need({ recipientId });
    const ranked = await at.graphql<{ candidates: object }>(
      `query($centreId: ID!, $needId: ID!) { candidates(centreId: $centreId, needId: $needId) {
         candidatesInAll
         candidates { person { name } score parts { name value weight reason } times { start } }
         shutOut { personId gates } } }`,
      { needId },
    );
    expect(ranked.data.candidates).toMatchObject({
      candidatesInAll: 1,
      candidates: [
        {
          person: { name: 'Kari Prøvesen' },
          parts: expect.arrayContaining([{ name: 'distance', value: 1, weight: 0.2, reason: 'Bor i samme bydel' }]),
          times: [{ start: new Date(tuesday.getTime() + days(2)).toISOString() }],
        },
      ],
      shutOut: [{ personId: other, gates: ['Har pause'] }],
    });

    const ask = `mutation($centreId: ID!, $key: String!, $input: AskVolunteersInput!) {
      askVolunteers(centreId: $centreId, idempotencyKey: $key, input: $input) {
        __typename
        ... on VolunteersAsked { asked need { state offers { status person { name } } } notAsked { personId gates } }
        ... on NobodyAsked { need { state } notAsked { gates person { id } } }
        ... on NeedNotOpen { need { state } } } }`;
    const asking = { needId, personIds: [volunteer, other] };
    expect((await at.graphql(ask, { key: 'ask', input: asking })).data).toEqual({
      askVolunteers: {
        __typename: 'VolunteersAsked',
        asked: 1,
        need: { state: 'ASKING', offers: [{ status: 'SENT', person: { name: 'Kari Prøvesen' } }] },
        notAsked: [{ personId: other, gates: ['Har pause'] }],
      },
    });
    expect((await at.graphql(ask, { key: 'ask again', input: asking })).data).toMatchObject({
      askVolunteers: {
        __typename: 'NobodyAsked',
        notAsked: [{ gates: [expect.any(String)] }, { gates: [expect.any(String)] }],
      },
    });

    const cancel = `mutation($centreId: ID!, $key: String!, $input: CancelNeedInput!) {
      cancelNeed(centreId: $centreId, idempotencyKey: $key, input: $input) {
        __typename ... on Need { state closeReason } } }`;
    const reason = 'Fikk hjelp av naboen';
    expect((await at.graphql(cancel, { key: 'cancel', input: { needId, reason } })).data).toEqual({
      cancelNeed: { __typename: 'Need', state: 'CANCELLED', closeReason: reason },
    });
    expect((await at.graphql(ask, { key: 'too late', input: asking })).data).toEqual({
      askVolunteers: { __typename: 'NeedNotOpen', need: { state: 'CANCELLED' } },
    });
  });

  it('finds needs by state, kind and name, a page at a time', async () => {
    const lives = await at.resident({ name: 'Øystein Søkedal' });
    const ids = [];
    while (ids.length < 3) ids.push(await at.need({ recipientId: lives, kind: 'telefonvenn' }));
    const list = async (variables: object) => {
      const { data } = await at.graphql<{
        needs: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        `query($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {
           needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {
             edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        variables,
      );
      return { ids: data.needs.edges.map(({ node }) => node.id), ...data.needs.pageInfo };
    };
    const found = await list({ search: 'oystein', kind: 'telefonvenn', states: ['REGISTERED'], first: 2 });
    expect(found).toMatchObject({ ids: [ids[2], ids[1]], hasNextPage: true });
    const next = await list({ search: 'oystein', after: found.endCursor });
    expect(next).toMatchObject({ ids: [ids[0]], hasNextPage: false });
    expect((await list({ search: 'oystein', states: ['DONE'] })).ids).toEqual([]);
  });

  it('finds what one person was to get or asked for', async () => {
    const [lives, daughter, other] = [await at.resident(), await at.resident(), await at.resident()];
    const own = await at.need({ recipientId: lives });
    const askedFor = await at.need({ recipientId: lives, requesterId: daughter });
    await at.need({ recipientId: other });
    const of = async (personId: string, variables: object = {}) => {
      const { data } = await at.graphql<{ needs: { edges: { node: { id: string } }[] } }>(
        `query($centreId: ID!, $personId: ID, $states: [NeedState!]) {
           needs(centreId: $centreId, personId: $personId, states: $states) { edges { node { id } } } }`,
        { personId, ...variables },
      );
      return data.needs.edges.map(({ node }) => node.id);
    };
    expect(await of(lives)).toEqual([askedFor, own]);
    expect(await of(daughter)).toEqual([askedFor]);
    expect(await of(lives, { states: ['DONE'] })).toEqual([]);
  });

  it('shows a whole need with its parts', async () => {
    const { needId, offer } = await at.assigned({ recipientId, languages: ['nb'], notes: 'Ring på.' });
    const { data, errors } = await at.graphql<{ need: object }>(
      `query($centreId: ID!, $id: ID!) { need(centreId: $centreId, id: $id) {
         state languages notes whenKind startsAt endsAt minutes
         occurrences { state start places { state person { id } } }
         assignments { state carriesOn offerId } offers { status } proposals { rank } referral { referredTo }
         gateAnswers { question answer closes } } }`,
      { id: needId },
    );
    expect(errors).toBeUndefined();
    expect(data.need).toMatchObject({
      state: 'ASSIGNED',
      languages: ['nb'],
      whenKind: 'FIXED',
      occurrences: [{ state: 'PLANNED', places: [{ state: 'TAKEN', person: { id: offer.personId } }] }],
      assignments: [{ state: 'ACTIVE', carriesOn: false, offerId: offer.offerId }],
      offers: [{ status: 'ACCEPTED' }],
      referral: null,
      gateAnswers: [{ question: expect.stringContaining('vedtak'), answer: false, closes: false }, {}],
    });
  });

  it('tells what a promised time is about: to the desk the need, to the volunteer what kind it is', async () => {
    const { needId, offer } = await at.assigned({ recipientId });
    const query = `query($centreId: ID!, $personId: ID!) {
      volunteer(centreId: $centreId, personId: $personId) {
        commitments(from: "2026-11-24T00:00:00Z", to: "2026-12-24T00:00:00Z") {
          promise { offerId occurrenceId needId needKind { code } recipient { id } } } }
      needKinds(centreId: $centreId) { code } }`;
    const variables = { centreId: at.centre.id, personId: offer.personId };
    const [date] = await at.dates(needId);
    const promise = { offerId: offer.offerId, occurrenceId: date?.id, needKind: { code: 'handlehjelp' } };
    expect((await at.graphql(query, { personId: offer.personId })).data).toMatchObject({
      volunteer: { commitments: [{ promise: { ...promise, needId, recipient: { id: recipientId } } }] },
    });
    const volunteer = { ...at.leader, personId: offer.personId, roles: ['volunteer' as const] };
    const { data, errors } = await at.world.graphql(query, variables, volunteer);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      volunteer: { commitments: [{ promise: { ...promise, needId: null, recipient: null } }] },
      needKinds: expect.arrayContaining([{ code: 'handlehjelp' }]),
    });
  });

  it('looks the same to a stranger as a need that is not there, and is closed to volunteers', async () => {
    const needId = await at.need({ recipientId });
    const query = `query($centreId: ID!, $id: ID!) { need(centreId: $centreId, id: $id) { id } }`;
    const volunteer = { ...at.leader, roles: ['volunteer' as const] };
    const refused = await at.world.graphql(query, { centreId: at.centre.id, id: needId }, volunteer);
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const elsewhere = { ...at.leader, centreId: await at.otherCentre() };
    const foreign = await at.world.graphql(query, { centreId: elsewhere.centreId, id: needId }, elsewhere);
    expect(foreign.data).toEqual({ need: null });
  });
});
