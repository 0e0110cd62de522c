import { days, NeedsWorld, tuesday } from './needs-world.js';

describe('«I cannot come after all»', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  it('opens the need again, frees the volunteer, and tells the one to be helped', async () => {
    const recipientId = await at.resident();
    const { needId, offer } = await at.assigned({ recipientId });
    const assignment = await at.assignmentOf(offer.offerId);
    expect(await at.giveBack(offer)).toBe('PlaceGivenBack');
    expect(await at.status(needId)).toBe('open');
    expect(await at.dates(needId)).toMatchObject([{ status: 'planned', people: [] }]);
    expect(await at.promisedBy(offer.personId)).toEqual([]);
    expect(await at.told('needs.helper-changed', assignment?.id)).toEqual([recipientId]);
    expect(await at.assignmentOf(offer.offerId)).toMatchObject({ status: 'given-back' });
    const [row] = await at.world.rows('SELECT * FROM offers_offer WHERE id = $1', [offer.offerId]);
    expect(row).toMatchObject({ status: 'withdrawn', closed_reason: 'given-back' });
    expect(await at.events('needs.place-given-back')).toContainEqual(
      expect.objectContaining({ needId, personId: offer.personId }),
    );
  });

  it('lets another say yes, and does not ask the one who gave it back', async () => {
    const { needId, offer } = await at.assigned();
    await at.giveBack(offer);
    const [other] = await at.ask(needId, [offer.personId, await at.volunteer()]);
    expect(other?.personId).not.toBe(offer.personId);
    expect(await at.yes(other!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('assigned');
  });

  it('does it once, however often it is said', async () => {
    const { offer } = await at.assigned();
    const answers = await Promise.all([1, 2, 3].map(() => at.giveBack(offer)));
    expect(answers).toEqual(['PlaceGivenBack', 'PlaceGivenBack', 'PlaceGivenBack']);
    const assignment = await at.assignmentOf(offer.offerId);
    expect(await at.told('needs.helper-changed', assignment?.id)).toHaveLength(1);
  });

  it('opens a window for any time within it again', async () => {
    const window = { from: new Date(tuesday.getTime() + days(1)), to: new Date(tuesday.getTime() + days(3)) };
    const { needId, offer } = await at.assigned({ when: { window } });
    expect((await at.dates(needId))[0]?.start).not.toBeNull();
    await at.giveBack(offer);
    expect(await at.dates(needId)).toMatchObject([{ start: null, to: window.to }]);
  });

  it('to one date of a series leaves the rest promised', async () => {
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', startDate: '2026-11-26', startTime: '12:00' };
    const { needId, offer } = await at.assigned({ when: { series } });
    const [, second] = await at.dates(needId);
    await at.giveBack(offer, second!.id);
    const people = (await at.dates(needId)).map((date) => date.people);
    expect(people).toEqual([[offer.personId], [], [offer.personId]]);
    expect(await at.status(needId)).toBe('open');
    expect(await at.assignmentOf(offer.offerId)).toMatchObject({ status: 'active', carries_on: true });
    const [stand] = await at.ask(needId, [await at.volunteer()]);
    expect(await at.yes(stand!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('assigned');
  });
});
