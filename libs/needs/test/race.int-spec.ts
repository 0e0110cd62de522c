import { NeedOfferSubject } from '../src/index.js';
import { type AnOffer, days, NeedsWorld, tuesday } from './needs-world.js';

const CONTENDERS = 200;

describe('200 volunteers who were asked for one place and all say yes at once', () => {
  let at: NeedsWorld;
  let volunteers: string[];
  beforeAll(async () => {
    at = await NeedsWorld.create();
    volunteers = await at.volunteers(CONTENDERS);
  });
  afterAll(() => at.close());

  const counted = (kinds: readonly string[]) =>
    Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((one) => one === kind).length]));
  const allSayYes = async (offers: readonly AnOffer[]) =>
    counted(await Promise.all(offers.map((offer) => at.yes(offer))));
  const assignments = async (needId: string) =>
    (await at.world.rows('SELECT 1 FROM needs_assignment WHERE need_id = $1', [needId])).length;

  it('give one assignment, and 199 are thanked once', async () => {
    const needId = await at.need();
    const offers = await at.ask(needId, volunteers);
    expect(offers).toHaveLength(CONTENDERS);

    expect(await allSayYes(offers)).toEqual({ AlreadyFilled: CONTENDERS - 1, OfferAccepted: 1 });

    expect(await assignments(needId)).toBe(1);
    const [date] = await at.dates(needId);
    expect(date?.people).toHaveLength(1);
    const thanked = (await at.messages('offers.thanks')).map(({ personId }) => personId);
    expect(thanked).toHaveLength(CONTENDERS - 1);
    expect(new Set(thanked).size).toBe(CONTENDERS - 1);
    expect(thanked).not.toContain(date?.people[0]);
    const promised = await at.world.rows('SELECT person_id FROM volunteers_commitment');
    expect(promised).toEqual([{ person_id: date?.people[0] }]);
    expect(await at.messages('needs.helper-coming')).toHaveLength(1);
  });

  describe('for the first of two dates, so that the yes of one withdraws nobody’s question', () => {
    const start = new Date(tuesday.getTime() + days(20)).toISOString().slice(0, 10);
    const twoDates = { series: { rrule: 'FREQ=DAILY;COUNT=2', startDate: start, startTime: '12:00' } };
    const race = async () => {
      const needId = await at.need({ when: twoDates });
      const [first] = await at.dates(needId);
      const kinds = await allSayYes(await at.ask(needId, volunteers, [first!.id]));
      return { kinds, assignments: await assignments(needId) };
    };

    it('give one assignment too', async () => {
      expect(await race()).toEqual({
        kinds: { AlreadyFilled: CONTENDERS - 1, OfferAccepted: 1 },
        assignments: 1,
      });
    });

    it('would give several without the lock on the need and the index behind it: this test can see the race', async () => {
      const subject = at.world.app.get(NeedOfferSubject, { strict: false });
      const { lock } = subject;
      subject.lock = async () => undefined;
      await at.world.rows('DROP INDEX needs_place_one_each');
      let promised = 0;
      try {
        // Without a guard it is chance who is in time: that it never happens in so many rounds is not.
        for (let round = 0; promised <= 1 && round < 8; round += 1) promised = (await race()).assignments;
      } finally {
        subject.lock = lock;
      }
      expect(promised).toBeGreaterThan(1);
    });
  });
});
