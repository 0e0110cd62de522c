import { NeedsWorld } from './needs-world.js';

describe('a centre’s own kinds of need and gate', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  it('lets the leader change the kinds and the questions of the gate', async () => {
    const kind = {
      code: 'hundelufting',
      nameNb: 'Hundelufting',
      nameEn: 'Dog walking',
      venue: 'HOME',
      involvesMinors: false,
      certificateRequired: false,
      confidentialityRequired: false,
      usualMinutes: 45,
      active: true,
    };
    const save = (changes: object, key: string) =>
      at.graphql(
        `mutation($centreId: ID!, $key: String!, $input: SaveNeedKindInput!) {
           saveNeedKind(centreId: $centreId, idempotencyKey: $key, input: $input) {
             __typename ... on NeedKind { code usualMinutes } ... on MinorsNeedCertificate { code } } }`,
        { key, input: { ...kind, ...changes } },
      );
    expect((await save({}, 'new')).data).toEqual({
      saveNeedKind: { __typename: 'NeedKind', code: 'hundelufting', usualMinutes: 45 },
    });
    expect((await save({ usualMinutes: 60 }, 'changed')).data).toMatchObject({ saveNeedKind: { usualMinutes: 60 } });
    expect((await save({ involvesMinors: true }, 'minors')).data).toMatchObject({
      saveNeedKind: { __typename: 'MinorsNeedCertificate' },
    });
    const question = {
      code: 'hund-biter',
      textNb: 'Biter hunden?',
      textEn: 'Does the dog bite?',
      kinds: ['hundelufting'],
      closingAnswer: true,
      referTo: 'En hundepasser',
      position: 9,
      active: true,
    };
    const saved = await at.graphql<{ saveGateQuestion: { id: string } }>(
      `mutation($centreId: ID!, $input: SaveGateQuestionInput!) {
         saveGateQuestion(centreId: $centreId, idempotencyKey: "q", input: $input) {
           ... on GateQuestion { id text kinds } } }`,
      { input: question },
    );
    expect(saved.data.saveGateQuestion).toMatchObject({ text: 'Biter hunden?', kinds: ['hundelufting'] });
    const { data } = await at.graphql<{ gateQuestions: { code: string }[]; needKinds: { code: string }[] }>(
      `query($centreId: ID!) { gateQuestions(centreId: $centreId, kind: "hundelufting") { code }
         needKinds(centreId: $centreId) { code } }`,
    );
    expect(data.gateQuestions.map(({ code }) => code)).toEqual(['vedtak', 'helsehjelp', 'hund-biter']);
    expect(data.needKinds.map(({ code }) => code)).toContain('hundelufting');
  });
});
