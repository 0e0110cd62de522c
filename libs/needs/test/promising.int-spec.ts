import { newId } from '@hjerterom/kernel';
import { commit, commitmentsOf } from '@hjerterom/volunteers';
import { days, hours, NeedsWorld, tuesday } from './needs-world.js';

const thursday = new Date('2026-11-26T10:00:00Z');
const inTwoWeeks = { start: tuesday, end: new Date(tuesday.getTime() + days(60)) };

describe('saying yes', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  const promisedBy = async (personId: string) =>
    (await at.run((tx) => commitmentsOf(tx, [personId], inTwoWeeks))).get(personId) ?? [];
  const aVolunteers = async (count: number) => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await at.volunteer());
    return ids;
  };
  const told = async (template: string, subjectId: string) =>
    (await at.messages(template)).filter((message) => message.subjectId === subjectId).map(({ personId }) => personId);
  const assignmentOf = async (offerId: string) =>
    (await at.world.rows('SELECT * FROM needs_assignment WHERE offer_id = $1', [offerId]))[0];

  it('takes the place, commits the volunteer, and tells the one to be helped and the one who called', async () => {
    const [recipientId, requesterId] = [await at.resident(), await at.resident()];
    const { needId, offer } = await at.assigned({
      recipientId,
      requesterId,
      when: { fixed: { startsAt: thursday } },
    });
    expect(await at.status(needId)).toBe('assigned');
    expect(await at.dates(needId)).toMatchObject([{ people: [offer.personId] }]);
    expect(await promisedBy(offer.personId)).toEqual([
      { start: thursday, end: new Date(thursday.getTime() + hours(1)) },
    ]);
    const assignment = await assignmentOf(offer.offerId);
    expect(await told('needs.helper-coming', assignment?.id)).toEqual([recipientId, requesterId]);
    expect(await at.events('needs.place-taken')).toContainEqual(
      expect.objectContaining({ needId, assignmentId: assignment?.id, personId: offer.personId }),
    );
  });

  it('twice for one place gives one who comes and one who is thanked', async () => {
    const needId = await at.need();
    const offers = await at.ask(needId, await aVolunteers(2));
    const kinds = await Promise.all(offers.map((offer) => at.yes(offer)));
    expect(kinds.sort()).toEqual(['AlreadyFilled', 'OfferAccepted']);
    const [date] = await at.dates(needId);
    expect(date?.people).toHaveLength(1);
    const thanked = (await at.messages('offers.thanks')).filter(({ personId }) =>
      offers.some((offer) => offer.personId === personId),
    );
    expect(thanked).toHaveLength(1);
    expect(thanked[0]?.personId).not.toBe(date?.people[0]);
  });

  it('fills every place before the others are thanked', async () => {
    const needId = await at.need({ places: 2 });
    const [first, second, third] = await at.ask(needId, await aVolunteers(3));
    expect(await at.yes(first!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('asking');
    expect(await at.yes(second!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('assigned');
    expect(await at.yes(third!)).toBe('AlreadyFilled');
    expect((await at.dates(needId))[0]?.people).toEqual([first?.personId, second?.personId]);
  });

  it('opens the need again when one of two places is taken and nobody else has been asked', async () => {
    const needId = await at.need({ places: 2 });
    const [only] = await at.ask(needId, await aVolunteers(1));
    await at.yes(only!);
    expect(await at.status(needId)).toBe('open');
  });

  it('decides the time within a window; who was asked for another time comes too late', async () => {
    const window = { from: new Date(tuesday.getTime() + days(1)), to: new Date(tuesday.getTime() + days(3)) };
    const needId = await at.need({ when: { window }, places: 2 });
    const early = await at.volunteer({ weekly: [{ weekday: 3, from: '12:00', to: '14:00' }] });
    const late = await at.volunteer({ weekly: [{ weekday: 4, from: '12:00', to: '14:00' }] });
    const offers = await at.ask(needId, [early, late]);
    expect(await at.yes(offers.find(({ personId }) => personId === late)!)).toBe('OfferAccepted');
    const start = new Date('2026-11-26T11:00:00Z');
    expect(await at.dates(needId)).toMatchObject([{ start, people: [late] }]);
    expect(await at.yes(offers.find(({ personId }) => personId === early)!)).toBe('AlreadyFilled');
    expect(await at.status(needId)).toBe('open');
  });

  describe('to a series', () => {
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=4', startDate: '2026-11-26', startTime: '12:00' };

    it('takes every date of it', async () => {
      const { needId, offer } = await at.assigned({ when: { series } });
      const dates = await at.dates(needId);
      expect(dates.map(({ people }) => people)).toEqual(Array(4).fill([offer.personId]));
      expect(await assignmentOf(offer.offerId)).toMatchObject({ carries_on: true, status: 'active' });
    });

    it('takes the dates that are still free, and leaves what clashes open', async () => {
      const needId = await at.need({ when: { series } });
      const dates = await at.dates(needId);
      const [forOne, forAll] = await aVolunteers(2);
      const [one] = await at.ask(needId, [forOne!], [dates[0]!.id]);
      const [all] = await at.ask(needId, [forAll!]);
      await at.yes(one!);
      await at.run(async (tx) => {
        const during = { start: dates[1]!.start!, end: dates[1]!.end! };
        await commit(tx, { personId: forAll!, during, sourceKind: 'test', sourceId: newId() });
      });
      expect(await at.yes(all!)).toBe('OfferAccepted');
      const people = (await at.dates(needId)).map((date) => date.people);
      expect(people).toEqual([[forOne], [], [forAll], [forAll]]);
      expect(await assignmentOf(one!.offerId)).toMatchObject({ carries_on: false });
      expect(await at.status(needId)).toBe('open');
    });
  });

  it('is refused when something else was promised meanwhile, and can still be answered', async () => {
    const needId = await at.need({ when: { fixed: { startsAt: thursday } } });
    const [offer] = await at.ask(needId, await aVolunteers(1));
    const during = { start: thursday, end: new Date(thursday.getTime() + hours(2)) };
    await at.run((tx) => commit(tx, { personId: offer!.personId, during, sourceKind: 'test', sourceId: newId() }));
    expect(await at.yes(offer!)).toBe('TimeClash');
    expect(await at.status(needId)).toBe('asking');
    expect(await at.dates(needId)).toMatchObject([{ people: [] }]);
  });

  describe('and then «I cannot come after all»', () => {
    it('opens the need again, frees the volunteer, and tells the one to be helped', async () => {
      const recipientId = await at.resident();
      const { needId, offer } = await at.assigned({ recipientId });
      const assignment = await assignmentOf(offer.offerId);
      expect(await at.giveBack(offer)).toBe('PlaceGivenBack');
      expect(await at.status(needId)).toBe('open');
      expect(await at.dates(needId)).toMatchObject([{ status: 'planned', people: [] }]);
      expect(await promisedBy(offer.personId)).toEqual([]);
      expect(await told('needs.helper-changed', assignment?.id)).toEqual([recipientId]);
      expect(await assignmentOf(offer.offerId)).toMatchObject({ status: 'given-back' });
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
      const assignment = await assignmentOf(offer.offerId);
      expect(await told('needs.helper-changed', assignment?.id)).toHaveLength(1);
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
      expect(await assignmentOf(offer.offerId)).toMatchObject({ status: 'active', carries_on: true });
      const [stand] = await at.ask(needId, [await at.volunteer()]);
      expect(await at.yes(stand!)).toBe('OfferAccepted');
      expect(await at.status(needId)).toBe('assigned');
    });
  });

  it('shows before the yes what and roughly where, and after it to whom', async () => {
    const recipientId = await at.resident({ name: 'Aud Prøvedal', street: 'Prøveveien 7', district: 'Strømsø' });
    const needId = await at.need({ recipientId, about: 'Handle mat og bære den hjem.', notes: 'Ring på to ganger.' });
    const subject = at.subjects.of('need');
    await at.run(async (tx) => {
      expect(await subject.describe(tx, needId, 'nb')).toEqual({
        title: 'Handlehjelp',
        where: 'Strømsø',
        about: 'Handle mat og bære den hjem.',
        over: false,
      });
      expect(await subject.describe(tx, needId, 'en')).toMatchObject({ title: 'Shopping' });
      expect(await subject.reveal(tx, needId)).toMatchObject({
        recipientName: 'Aud Prøvedal',
        address: 'Prøveveien 7, 3000 Drammen',
        phone: expect.stringMatching(/^\+47/),
        notes: 'Ring på to ganger.',
      });
    });
    const call = await at.need({ kind: 'telefonvenn', recipientId });
    await at.run(async (tx) => {
      expect(await subject.describe(tx, call, 'nb')).toMatchObject({ where: 'På telefon' });
      expect(await subject.reveal(tx, call)).toMatchObject({ address: null, phone: expect.any(String) });
    });
  });
});
