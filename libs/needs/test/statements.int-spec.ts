import { countStatements } from '@hjerterom/platform/testing';
import { proposeCandidates } from '../src/index.js';
import { NeedsWorld } from './needs-world.js';

const person = 'person { id name }';
const whole = `id state needKind { name } recipient { name } requester { name } nextOccurrence { start }
  occurrences { start places { ${person} } } assignments { ${person} } proposals { rank ${person} parts { reason } }
  offers { status ${person} reasons } referral { reason } gateAnswers { question }`;

const queries = {
  needs: `query($centreId: ID!) { needs(centreId: $centreId, first: 100, search: "prøve") {
    edges { node { ${whole} } } pageInfo { hasNextPage } } }`,
  need: `query($centreId: ID!, $needId: ID!) { need(centreId: $centreId, id: $needId) { ${whole} } }`,
  candidates: `query($centreId: ID!, $needId: ID!) { candidates(centreId: $centreId, needId: $needId, first: 100) {
    candidates { ${person} parts { reason } times { start } } shutOut { ${person} gates } } }`,
  needKinds: `query($centreId: ID!) { needKinds(centreId: $centreId) { code name } }`,
  gateQuestions: `query($centreId: ID!) { gateQuestions(centreId: $centreId) { text } }`,
};

describe('the number of SQL statements', () => {
  let at: NeedsWorld;
  let needId: string;
  const counts = new Map<string, number>();
  beforeAll(async () => {
    at = await NeedsWorld.create();
    needId = await aWholeNeed();
    for (const [name, query] of Object.entries(queries)) counts.set(name, await count(query));
    for (let n = 1; n < 100; n += 1) await aWholeNeed();
    for (let n = 1; n < 100; n += 1) await aNeighbour(n);
  }, 180_000);
  afterAll(() => at.close());

  /** Ranked, asked about, said yes to, and with dates. */
  async function aWholeNeed(): Promise<string> {
    const series = { rrule: 'FREQ=WEEKLY;COUNT=2', startDate: '2026-12-01', startTime: '12:00', minutes: 5 };
    const id = await at.need({ when: { series } });
    const volunteer = await at.volunteer();
    await at.run((tx) => proposeCandidates(tx, id));
    const [offer] = await at.ask(id, [volunteer]);
    await at.yes(offer!);
    return id;
  }

  async function aNeighbour(n: number): Promise<void> {
    const row = 'gen_random_uuid(), centre_id';
    await at.world.rows(
      `INSERT INTO needs_gate_question SELECT ${row}, code || $1, text_nb, text_en, kinds, closing_answer, refer_to,
         position, active FROM needs_gate_question WHERE code = 'vedtak'`,
      [n],
    );
    await at.world.rows(
      `INSERT INTO needs_kind SELECT centre_id, code || $1, name_nb, name_en, venue, involves_minors,
         certificate_required, confidentiality_required, usual_minutes, active FROM needs_kind WHERE code = 'praktisk'`,
      [n],
    );
  }

  async function count(query: string): Promise<number> {
    const { statements, result } = await countStatements(() => at.graphql(query, { needId }));
    expect(result.errors).toBeUndefined();
    return statements.length;
  }

  it.each(Object.entries(queries))('of `%s` is the same at 1 and at 100 rows', async (name, query) => {
    expect(await count(query)).toBe(counts.get(name));
  });

  it('of a ranking does not grow with the volunteers', async () => {
    const open = await at.need();
    type Ranked = { candidates: { candidates: object[] } };
    const ask = () => countStatements(() => at.graphql<Ranked>(queries.candidates, { needId: open }));
    const { statements, result } = await ask();
    expect(result.data.candidates.candidates).toHaveLength(100);
    for (let n = 0; n < 20; n += 1) await at.volunteer();
    expect((await ask()).statements).toHaveLength(statements.length);
  });
});
