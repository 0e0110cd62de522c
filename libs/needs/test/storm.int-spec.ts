import { cancelNeed } from '../src/index.js';
import { type AnOffer, NeedsWorld } from './needs-world.js';

describe('many things at once', () => {
  let at: NeedsWorld;
  let volunteers: string[];
  beforeAll(async () => {
    at = await NeedsWorld.create();
    volunteers = await at.volunteers(24);
  });
  afterAll(() => at.close());

  /** Dates with more people than places, and promises that are not a commitment or the other way round. */
  const contradictions = (places: number) =>
    at.world.rows(
      `SELECT o.id FROM needs_occurrence o JOIN needs_place p ON p.occurrence_id = o.id AND p.status IN ('taken', 'done')
       GROUP BY o.id HAVING count(*) > $1
       UNION ALL
       SELECT coalesce(p.id, c.source_id) FROM (SELECT id FROM needs_place WHERE status IN ('taken', 'done')) AS p
         FULL JOIN volunteers_commitment c ON c.source_id = p.id WHERE p.id IS NULL OR c.source_id IS NULL`,
      [places],
    );

  it('yes, no, giving back and a second yes leave no date overfull, and no promise without its commitment', async () => {
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', startDate: '2026-11-26', startTime: '12:00' };
    const needId = await at.need({ when: { series }, places: 2 });
    const offers = await at.ask(needId, volunteers);
    const says = async (offer: AnOffer, index: number) => {
      if (index % 6 === 5) return at.no(offer);
      const answer = await at.yes(offer);
      if (answer === 'OfferAccepted' && index % 2 === 0) return at.giveBack(offer);
      return answer;
    };
    const answers = await Promise.all(offers.map(says));
    expect(answers).toHaveLength(volunteers.length);
    expect(await contradictions(2)).toEqual([]);
    expect(await at.desk((tx) => cancelNeed(tx, { needId, reason: 'Ferdig' }))).toMatchObject({ kind: 'Need' });
    expect(await at.world.rows('SELECT 1 FROM volunteers_commitment')).toEqual([]);
  });

  it('yes while it is called off gives either a promise that was taken back, or a question that was closed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const needId = await at.need();
      const offers = await at.ask(needId, volunteers.slice(0, 8));
      const cancel = () => at.desk((tx) => cancelNeed(tx, { needId, reason: 'Ferdig' })).then(({ kind }) => kind);
      const half = offers.map((offer) => () => at.yes(offer));
      half.splice(4, 0, cancel);
      await Promise.all(half.map((act) => act()));
      expect(await at.status(needId)).toBe('cancelled');
      expect((await at.dates(needId))[0]).toMatchObject({ status: 'cancelled', people: [] });
    }
    expect(await contradictions(1)).toEqual([]);
    expect(await at.world.rows('SELECT 1 FROM volunteers_commitment')).toEqual([]);
  });

  it('of two yes by one volunteer for the same hour, one clashes', async () => {
    const [volunteer] = volunteers;
    const offers: AnOffer[] = [];
    for (let n = 0; n < 2; n += 1) offers.push(...(await at.ask(await at.need(), [volunteer!])));
    const answers = await Promise.all(offers.map((offer) => at.yes(offer)));
    expect(answers.sort()).toEqual(['OfferAccepted', 'TimeClash']);
  });
});
