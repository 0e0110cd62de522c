import { newId } from '@hjerterom/kernel';
import { eventually } from '@hjerterom/platform/testing';
import { commit } from '@hjerterom/volunteers';
import { remind } from '../src/assignment/remind.js';
import type { OccurrenceEnded } from '../src/contracts/index.js';
import { endOccurrence, extendSeries } from '../src/index.js';
import { days, hours, NeedsWorld, tuesday } from './needs-world.js';

/** Thursday 26 November at noon in Oslo. */
const thursday = new Date('2026-11-26T11:00:00Z');

describe('what happens by itself', () => {
  let at: NeedsWorld;
  beforeEach(async () => {
    at = await NeedsWorld.create({ worker: true });
  });
  afterEach(() => at.close());

  const advanceTo = (instant: Date) => at.world.clock.set(instant);
  const reaches = (needId: string, status: string) =>
    eventually(async () => (await at.status(needId)) === status || Promise.reject(new Error(await at.status(needId))));

  it('ranks the volunteers when a need is registered', async () => {
    const volunteer = await at.volunteer();
    const needId = await at.need();
    await reaches(needId, 'open');
    const proposals = await at.world.rows('SELECT person_id FROM needs_proposal WHERE need_id = $1', [needId]);
    expect(proposals).toEqual([{ person_id: volunteer }]);
  });

  it('reminds the volunteer and the one to be helped once, the day before at the centre’s time', async () => {
    const recipientId = await at.resident();
    const { offer } = await at.assigned({ recipientId, when: { fixed: { startsAt: thursday } } });
    const [place] = await at.world.rows('SELECT * FROM needs_place');
    expect(place?.remind_at).toEqual(new Date('2026-11-25T16:00:00Z'));
    advanceTo(new Date('2026-11-25T15:59:00Z'));
    expect(await at.messages('needs.reminder%')).toEqual([]);

    advanceTo(new Date('2026-11-25T16:00:00Z'));
    await eventually(async () => (await at.messages('needs.reminder%')).length === 2);
    await Promise.all([1, 2, 3].map(() => at.run((tx) => remind(tx, place?.id))));
    expect(await at.messages('needs.reminder%')).toMatchObject([
      { template: 'needs.reminder', personId: offer.personId, subjectId: place?.id },
      { template: 'needs.reminder-recipient', personId: recipientId, subjectId: place?.occurrence_id },
    ]);
  });

  it('does not remind of what was given back, nor whoever said yes after the time for it', async () => {
    const { needId, offer } = await at.assigned({ when: { fixed: { startsAt: thursday } } });
    await at.giveBack(offer);
    advanceTo(new Date('2026-11-25T18:00:00Z'));
    const [late] = await at.ask(needId, [await at.volunteer()]);
    expect(await at.yes(late!)).toBe('OfferAccepted');
    advanceTo(new Date('2026-11-26T13:00:00Z'));
    await reaches(needId, 'done');
    expect(await at.messages('needs.reminder%')).toEqual([]);
  });

  it('ends a date that is over, and with the last one the need', async () => {
    const { needId, offer } = await at.assigned({ when: { fixed: { startsAt: thursday } } });
    const [date] = await at.dates(needId);
    advanceTo(new Date('2026-11-26T12:00:00Z'));
    await reaches(needId, 'done');
    await Promise.all([1, 2, 3].map(() => at.run((tx) => endOccurrence(tx, date!.id))));

    const [place] = await at.world.rows('SELECT * FROM needs_place');
    expect(place).toMatchObject({ status: 'done' });
    expect(await at.events<OccurrenceEnded>('needs.occurrence-ended')).toEqual([
      {
        needId,
        occurrenceId: date?.id,
        kind: 'handlehjelp',
        start: thursday.toISOString(),
        end: new Date(thursday.getTime() + hours(1)).toISOString(),
        places: [{ placeId: place?.id, personId: offer.personId }],
      },
    ]);
    expect(await at.events('needs.assignment-ended')).toEqual([
      { needId, assignmentId: place?.assignment_id, personId: offer.personId },
    ]);
    const [closed] = await at.world.rows('SELECT status, closed_reason FROM offers_offer');
    expect(closed).toEqual({ status: 'accepted', closed_reason: 'done' });
    expect(await at.world.rows('SELECT status FROM needs_assignment')).toEqual([{ status: 'ended' }]);
  });

  it('takes back what was to be said before a date when it is over, so that nobody rings about it then', async () => {
    const recipientId = await at.resident();
    const { needId, offer } = await at.assigned({ recipientId, when: { fixed: { startsAt: thursday } } });
    const [date] = await at.dates(needId);
    const [place] = await at.world.rows('SELECT id, assignment_id FROM needs_place');
    advanceTo(new Date('2026-11-26T12:00:00Z'));
    await reaches(needId, 'done');
    const withdrawn = await at.events<{ keys: string[] }>('notifications.messages-withdrawn');
    expect(withdrawn.flatMap(({ keys }) => keys)).toEqual(
      expect.arrayContaining([
        `needs.reminder:${place?.id}:${offer.personId}`,
        `needs.reminder-recipient:${date?.id}:${recipientId}`,
        `needs.helper-coming:${place?.assignment_id}:${recipientId}`,
      ]),
    );
  });

  it('says of a need to which nobody came that it was not filled', async () => {
    const needId = await at.need({ when: { fixed: { startsAt: thursday } } });
    const [offer] = await at.ask(needId, [await at.volunteer()]);
    advanceTo(new Date('2026-11-26T12:00:00Z'));
    await reaches(needId, 'unfilled');
    expect(await at.dates(needId)).toMatchObject([{ status: 'unfilled' }]);
    expect(await at.events<OccurrenceEnded>('needs.occurrence-ended')).toMatchObject([{ places: [] }]);
    expect(['OfferExpired', 'OfferClosed']).toContain(await at.yes(offer!));
  });

  it('ends what was under way when the need was called off, and leaves it called off', async () => {
    const { needId } = await at.assigned({ when: { fixed: { startsAt: thursday } } });
    advanceTo(new Date(thursday.getTime() + hours(0.5)));
    await at.graphql(
      'mutation($centreId: ID!, $input: CancelNeedInput!) { cancelNeed(centreId: $centreId, idempotencyKey: "a", input: $input) { __typename } }',
      {
        input: { needId, reason: 'Flyttet' },
      },
    );
    advanceTo(new Date('2026-11-26T12:00:00Z'));
    await eventually(async () => (await at.dates(needId))[0]?.status === 'done');
    expect(await at.status(needId)).toBe('cancelled');
    expect(await at.events('needs.assignment-ended')).toHaveLength(1);
  });

  describe('to a series', () => {
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TH', startDate: '2026-11-26', startTime: '12:00' };
    const weekLater = new Date(tuesday.getTime() + days(7));

    it('lays out a date more each week, and gives it to the one who comes every time', async () => {
      const { needId, offer } = await at.assigned({ when: { series } });
      expect(await at.dates(needId)).toHaveLength(8);
      advanceTo(weekLater);
      await eventually(async () => (await at.dates(needId)).length === 9);
      await Promise.all([1, 2].map(() => at.run((tx) => extendSeries(tx, needId))));
      const dates = await at.dates(needId);
      expect(dates).toHaveLength(9);
      expect(dates[8]).toMatchObject({ start: new Date('2027-01-21T11:00:00Z'), people: [offer.personId] });
      await eventually(async () => (await at.dates(needId))[0]?.status === 'done');
      expect(await at.status(needId)).toBe('assigned');
      const [hers] = await at.world.rows('SELECT status FROM needs_assignment');
      expect(hers).toEqual({ status: 'active' });
    });

    it('leaves a date open that clashes with something else, and shows it by the state', async () => {
      const { needId, offer } = await at.assigned({ when: { series } });
      await at.run((tx) =>
        commit(tx, {
          personId: offer.personId,
          during: { start: new Date('2027-01-21T10:00:00Z'), end: new Date('2027-01-21T14:00:00Z') },
          sourceKind: 'test',
          sourceId: newId(),
        }),
      );
      advanceTo(weekLater);
      await eventually(async () => (await at.dates(needId)).length === 9);
      expect((await at.dates(needId))[8]?.people).toEqual([]);
      expect(await at.status(needId)).toBe('open');
    });

    it('gives nothing more to the one who gave all of it back', async () => {
      const { needId, offer } = await at.assigned({ when: { series } });
      await at.giveBack(offer);
      advanceTo(weekLater);
      await eventually(async () => (await at.dates(needId)).length === 9);
      expect((await at.dates(needId)).flatMap(({ people }) => people)).toEqual([]);
    });

    it('is done when its last date is over', async () => {
      const { needId } = await at.assigned({ when: { series: { ...series, untilDate: '2026-12-03' } } });
      expect(await at.dates(needId)).toHaveLength(2);
      advanceTo(new Date('2026-11-26T12:00:00Z'));
      await eventually(async () => (await at.dates(needId))[0]?.status === 'done');
      expect(await at.status(needId)).toBe('assigned');
      advanceTo(new Date('2026-12-03T12:00:00Z'));
      await reaches(needId, 'done');
      expect(await at.events('needs.assignment-ended')).toHaveLength(1);
    });

    it('ends the promise of a stand-in with their date, and not that of the one who carries on', async () => {
      const { needId, offer } = await at.assigned({ when: { series } });
      const [first] = await at.dates(needId);
      await at.giveBack(offer, first!.id);
      const [standIn] = await at.ask(needId, [await at.volunteer()], [first!.id]);
      await at.yes(standIn!);
      advanceTo(new Date('2026-11-26T12:00:00Z'));
      await eventually(async () => (await at.dates(needId))[0]?.status === 'done');
      const rows = await at.world.rows('SELECT person_id, status FROM needs_assignment');
      expect(rows).toContainEqual({ person_id: standIn?.personId, status: 'ended' });
      expect(rows).toContainEqual({ person_id: offer.personId, status: 'active' });
    });
  });
});
