import { newId } from '@hjerterom/kernel';
import { blockPair, changeVolunteerStatus, commit } from '@hjerterom/volunteers';
import { days, hours, NeedsWorld, tuesday } from './needs-world.js';

const thursday = new Date('2026-11-26T10:00:00Z');

describe('saying yes', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  it('takes the place, commits the volunteer, and tells the one to be helped and the one who called', async () => {
    const [recipientId, requesterId] = [await at.resident(), await at.resident()];
    const { needId, offer } = await at.assigned({
      recipientId,
      requesterId,
      when: { fixed: { startsAt: thursday } },
    });
    expect(await at.status(needId)).toBe('assigned');
    expect(await at.dates(needId)).toMatchObject([{ people: [offer.personId] }]);
    expect(await at.promisedBy(offer.personId)).toEqual([
      { start: thursday, end: new Date(thursday.getTime() + hours(1)) },
    ]);
    const assignment = await at.assignmentOf(offer.offerId);
    expect(await at.told('needs.helper-coming', assignment?.id)).toEqual([recipientId, requesterId]);
    expect(await at.events('needs.place-taken')).toContainEqual(
      expect.objectContaining({ needId, assignmentId: assignment?.id, personId: offer.personId }),
    );
  });

  it('twice for one place gives one who comes and one who is thanked', async () => {
    const needId = await at.need();
    const offers = await at.ask(needId, await at.volunteers(2));
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
    const [first, second, third] = await at.ask(needId, await at.volunteers(3));
    expect(await at.yes(first!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('asking');
    expect(await at.yes(second!)).toBe('OfferAccepted');
    expect(await at.status(needId)).toBe('assigned');
    expect(await at.yes(third!)).toBe('AlreadyFilled');
    expect((await at.dates(needId))[0]?.people).toEqual([first?.personId, second?.personId]);
  });

  it('opens the need again when one of two places is taken and nobody else has been asked', async () => {
    const needId = await at.need({ places: 2 });
    const [only] = await at.ask(needId, await at.volunteers(1));
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
      expect(await at.assignmentOf(offer.offerId)).toMatchObject({ carries_on: true, status: 'active' });
    });

    it('says whether it goes on after the dates that are known: to those who are asked for all of it', async () => {
      const goesOn = async (rrule: string, onlyTheFirst = false) => {
        const needId = await at.need({ when: { series: { ...series, rrule } } });
        const [first] = await at.dates(needId);
        const [offer] = await at.ask(needId, await at.volunteers(1), onlyTheFirst ? [first!.id] : undefined);
        const about = { subjectId: needId, offerId: offer!.offerId };
        return (await at.run((tx) => at.subjects.of('need').describe(tx, about, 'nb')))?.goesOn;
      };
      expect(await goesOn('FREQ=WEEKLY;BYDAY=TH')).toBe(true);
      expect(await goesOn('FREQ=WEEKLY;BYDAY=TH', true)).toBe(false);
      expect(await goesOn(series.rrule)).toBe(false);
    });

    it('takes the dates that are still free, and leaves what clashes open', async () => {
      const needId = await at.need({ when: { series } });
      const dates = await at.dates(needId);
      const [forOne, forAll] = await at.volunteers(2);
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
      expect(await at.assignmentOf(one!.offerId)).toMatchObject({ carries_on: false });
      expect(await at.status(needId)).toBe('open');
    });
  });

  it('is refused when something else was promised meanwhile, and can still be answered', async () => {
    const needId = await at.need({ when: { fixed: { startsAt: thursday } } });
    const [offer] = await at.ask(needId, await at.volunteers(1));
    const during = { start: thursday, end: new Date(thursday.getTime() + hours(2)) };
    await at.run((tx) => commit(tx, { personId: offer!.personId, during, sourceKind: 'test', sourceId: newId() }));
    expect(await at.yes(offer!)).toBe('TimeClash');
    expect(await at.status(needId)).toBe('asking');
    expect(await at.dates(needId)).toMatchObject([{ people: [] }]);
  });

  it('shows before the yes what and roughly where, and after it to whom', async () => {
    const recipientId = await at.resident({ name: 'Aud Prøvedal', street: 'Prøveveien 7', district: 'Strømsø' });
    const needId = await at.need({ recipientId, about: 'Handle mat og bære den hjem.', notes: 'Ring på to ganger.' });
    const subject = at.subjects.of('need');
    const about = (subjectId: string) => ({ subjectId, offerId: newId() });
    await at.run(async (tx) => {
      expect(await subject.describe(tx, about(needId), 'nb')).toEqual({
        title: 'Handlehjelp',
        where: 'Strømsø',
        about: 'Handle mat og bære den hjem.',
        goesOn: false,
        over: false,
      });
      expect(await subject.describe(tx, about(needId), 'en')).toMatchObject({ title: 'Shopping' });
      expect(await subject.reveal(tx, needId)).toMatchObject({
        recipientName: 'Aud Prøvedal',
        address: 'Prøveveien 7, 3000 Drammen',
        phone: expect.stringMatching(/^\+47/),
        notes: 'Ring på to ganger.',
      });
    });
    const call = await at.need({ kind: 'telefonvenn', recipientId });
    await at.run(async (tx) => {
      expect(await subject.describe(tx, about(call), 'nb')).toMatchObject({ where: 'På telefon' });
      expect(await subject.reveal(tx, call)).toMatchObject({ address: null, phone: expect.any(String) });
    });
  });

  it.each([
    [
      'has been set apart from the one to be helped',
      (at: NeedsWorld, volunteerId: string, personId: string) =>
        at.run((tx) => blockPair(tx, { volunteerId, personId })),
    ],
    [
      'has left',
      (at: NeedsWorld, personId: string) => at.run((tx) => changeVolunteerStatus(tx, { personId, status: 'left' })),
    ],
  ])(
    'comes too late for one who %s since the question: nothing of the home is told, and the need is open',
    async (_since, happens) => {
      const recipientId = await at.resident();
      const volunteerId = await at.volunteer();
      const needId = await at.need({ recipientId });
      const [offer] = await at.ask(needId, [volunteerId]);
      await happens(at, volunteerId, recipientId);
      expect(offer && (await at.yes(offer))).toBe('OfferClosed');
      expect(await at.dates(needId)).toMatchObject([{ people: [] }]);
      expect(await at.status(needId)).toBe('open');
      expect(await at.promisedBy(volunteerId)).toEqual([]);
    },
  );
});
