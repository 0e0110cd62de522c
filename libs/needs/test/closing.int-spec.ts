import { cancelNeed, referNeed } from '../src/index.js';
import { hours, NeedsWorld, tuesday } from './needs-world.js';

describe('a need that is called off', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  const cancel = (needId: string) => at.desk((tx) => cancelNeed(tx, { needId, reason: 'Trenger det ikke lenger' }));
  it('has no dates, no questions and no promises any more, and those who had one are told', async () => {
    const recipientId = await at.resident();
    const { needId, offer } = await at.assigned({ recipientId });
    expect(await cancel(needId)).toEqual({ kind: 'Need', needId });
    expect(await at.status(needId)).toBe('cancelled');
    expect(await at.dates(needId)).toMatchObject([{ status: 'cancelled', people: [] }]);
    expect((await at.told('needs.cancelled', needId)).sort()).toEqual([offer.personId, recipientId].sort());
    expect(await at.promisedBy(offer.personId)).toEqual([]);
    const rows = await at.world.rows(
      `SELECT o.status, o.closed_reason, a.status AS assignment, p.status AS place
       FROM offers_offer o JOIN needs_assignment a ON a.offer_id = o.id JOIN needs_place p ON p.assignment_id = a.id
       WHERE o.id = $1`,
      [offer.offerId],
    );
    expect(rows).toEqual([
      { status: 'withdrawn', closed_reason: 'cancelled', assignment: 'cancelled', place: 'cancelled' },
    ]);
    expect(await at.events('needs.cancelled')).toContainEqual({ needId });
  });

  it('is called off once', async () => {
    const { needId } = await at.assigned();
    expect(await Promise.all([cancel(needId), cancel(needId)])).toEqual([
      { kind: 'Need', needId },
      { kind: 'Need', needId },
    ]);
    expect(await at.told('needs.cancelled', needId)).toHaveLength(2);
  });

  it('disturbs nobody when nobody was coming: those who were asked are thanked', async () => {
    const needId = await at.need();
    const [offer] = await at.ask(needId, [await at.volunteer()]);
    await cancel(needId);
    expect(await at.told('needs.cancelled', needId)).toEqual([]);
    const thanked = (await at.messages('offers.thanks')).map(({ personId }) => personId);
    expect(thanked).toContain(offer?.personId);
    expect(await at.yes(offer!)).toBe('OfferClosed');
  });

  it('leaves what has begun to be done', async () => {
    const { needId, offer } = await at.assigned({
      when: { fixed: { startsAt: new Date(tuesday.getTime() + hours(3)), minutes: 90 } },
    });
    at.world.clock.advance(hours(4));
    await cancel(needId);
    at.world.clock.set(tuesday);
    expect(await at.status(needId)).toBe('cancelled');
    expect(await at.dates(needId)).toMatchObject([{ status: 'planned', people: [offer.personId] }]);
    expect(await at.told('needs.cancelled', needId)).toEqual([]);
  });

  it('cannot be called off when it is over', async () => {
    const needId = await at.need();
    await at.run((tx) => tx.query(`UPDATE needs_need SET status = 'done' WHERE id = $1`, [needId]));
    expect(await cancel(needId)).toEqual({ kind: 'NeedNotOpen', needId });
  });

  it('that turned out not to be for volunteers is referred, with the trace, also under a promise', async () => {
    const { needId, offer } = await at.assigned();
    const referral = { referredTo: 'Hjemmetjenesten i kommunen', reason: 'Trenger stell', consented: false };
    expect(await at.desk((tx) => referNeed(tx, { needId, ...referral }))).toEqual({ kind: 'Need', needId });
    expect(await at.status(needId)).toBe('referred');
    expect(await at.told('needs.cancelled', needId)).toContain(offer.personId);
    const [kept] = await at.world.rows('SELECT referred_to, consented FROM needs_referral WHERE need_id = $1', [
      needId,
    ]);
    expect(kept).toEqual({ referred_to: referral.referredTo, consented: false });
    expect(await at.desk((tx) => referNeed(tx, { needId, ...referral }))).toEqual({ kind: 'NeedNotOpen', needId });
  });
});
