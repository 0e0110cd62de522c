import { aCentre } from '@hjerterom/centres/testing';
import { confirmHours, correctHours } from '@hjerterom/hours';
import { anEntry } from '@hjerterom/hours/testing';
import { HoursWorkerModule } from '@hjerterom/hours/worker';
import { newId } from '@hjerterom/kernel';
import { occurrenceEnded } from '@hjerterom/needs/contracts';
import { messageTemplates } from '@hjerterom/notifications/contracts';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, type Language, linkActor, Ports, type Role, systemActor, type Tx } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';

const now = new Date('2026-11-24T13:00:00Z');

describe('hours', () => {
  let world: TestWorld;
  let centreId: string;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const person = () => inCentre(async (tx) => (await aPerson(tx)).id);
  const volunteer = () => inCentre(async (tx) => (await aVolunteer(tx)).personId);
  const as = (role: Role, personId: string): Actor => ({ centreId, personId, roles: [role] });
  const events = (name: string, entryId: string) =>
    world.rows(
      `SELECT payload FROM platform_outbox WHERE name = $1 AND $2 IN (payload->>'entryId', payload->>'subjectId')`,
      [name, entryId],
    );
  const entry = async (id: string) =>
    (await world.rows('SELECT *, confirmed_at AS at FROM hours_entry WHERE id = $1', [id]))[0];

  beforeAll(async () => {
    world = await TestWorld.create({ worker: [HoursWorkerModule], now });
    centreId = (await aCentre(world, { name: 'Prøvesentralen', phone: '+4732000000' })).id;
  });
  afterAll(() => world.close());

  describe('when a date of a need is over', () => {
    it('are proposed once to each who had promised to come, however often it is told, with a thanks to each', async () => {
      const places = [
        { placeId: newId(), personId: await volunteer() },
        { placeId: newId(), personId: await volunteer() },
      ];
      const ended = {
        needId: newId(),
        occurrenceId: newId(),
        kind: 'handlehjelp',
        start: '2026-11-24T11:00:00.000Z',
        end: '2026-11-24T12:30:00.000Z',
        places,
      };
      await inCentre(async (tx) => {
        tx.append(occurrenceEnded, ended);
        tx.append(occurrenceEnded, ended);
      });
      await eventually(async () => {
        const [row] = await world.rows(
          `SELECT count(*) FILTER (WHERE i.done_at IS NOT NULL)::int AS done FROM platform_inbox i
           JOIN platform_outbox o ON o.id = i.event_id WHERE o.payload->>'needId' = $1`,
          [ended.needId],
        );
        return row?.done === 2;
      });
      const made = await world.rows(
        `SELECT h.id, h.person_id, h.minutes, h.status, h.kind FROM hours_entry h WHERE h.source_id = ANY($1::uuid[])`,
        [places.map(({ placeId }) => placeId)],
      );
      expect(made.map((row) => row.person_id).sort()).toEqual(places.map(({ personId }) => personId).sort());
      for (const row of made) {
        expect(row).toMatchObject({ minutes: 90, status: 'proposed', kind: 'handlehjelp' });
        expect(await events('notifications.message-requested', row.id)).toEqual([
          {
            payload: {
              template: 'hours.confirm',
              personId: row.person_id,
              subjectId: row.id,
              dueAt: now.toISOString(),
              key: `hours.confirm:${row.id}`,
            },
          },
        ]);
      }
    });

    const render = (entryId: string, personId: string, language: Language) =>
      inCentre((tx) =>
        world.app
          .get(Ports)
          .one(messageTemplates, 'hours.confirm')
          .render(tx, { subjectId: entryId, personId, language }),
      );

    it('are asked about in the language of the volunteer, with who asks and how to say it by phone', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      const said = await render(id, personId, 'nb');
      expect(said?.paragraphs.join(' ')).toContain('Takk for at du stilte opp tirsdag 24. november');
      expect(said?.sms).toContain('Prøvesentralen');
      expect(said?.sms).toContain('1 time');
      expect(said?.sms).toContain('32 00 00 00');
      expect(said?.sms.length).toBeLessThanOrEqual(300);
      expect(said?.link?.url).toMatch(new RegExp(`^https?://[^/]+/h/${id}\\.[\\w-]{22}$`));
      expect((await render(id, personId, 'en'))?.sms).toContain('Thank you for helping on Tuesday');
    });

    it('are not asked about any more once they are confirmed', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      await world.run(as('volunteer', personId), (tx) => confirmHours(tx, { entryId: id }));
      expect(await render(id, personId, 'nb')).toBeNull();
    });
  });

  describe('are confirmed', () => {
    it.each([
      ['by the link', 'link'],
      ['by the volunteer signed in', 'self'],
      ['by the leader, for one who says it on the phone', 'leader'],
    ] as const)('%s, which is kept and told', async (_, how) => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      const actors = {
        link: linkActor(centreId, personId, id),
        self: as('volunteer', personId),
        leader: as('leader', await person()),
      };
      await world.run(actors[how], (tx) => confirmHours(tx, { entryId: id }));
      expect(await entry(id)).toMatchObject({
        status: 'confirmed',
        minutes: 60,
        confirmed_how: how,
        confirmed_by: actors[how].personId,
        at: now,
      });
      expect(await events('hours.confirmed', id)).toEqual([{ payload: { entryId: id, personId, minutes: 60 } }]);
    });

    it('once: two at the same moment tell it once', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      const confirm = () => world.run(linkActor(centreId, personId, id), (tx) => confirmHours(tx, { entryId: id }));
      await Promise.all([confirm(), confirm(), confirm()]);
      expect(await events('hours.confirmed', id)).toHaveLength(1);
    });

    it('by nobody else: another volunteer, another link and another centre do not find them', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      const other = await inCentre((tx) => anEntry(tx));
      const elsewhere = (await aCentre(world)).id;
      const strangers: Actor[] = [
        as('volunteer', other.personId),
        as('resident', personId),
        linkActor(centreId, other.personId, other.id),
        { centreId: elsewhere, personId: newId(), roles: ['leader'] },
      ];
      for (const actor of strangers) {
        const attempt = world.run(actor, (tx) => confirmHours(tx, { entryId: id }));
        await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
      expect(await entry(id)).toMatchObject({ status: 'proposed' });
    });
  });

  describe('are corrected', () => {
    const corrections = (id: string) =>
      world.rows('SELECT from_minutes, to_minutes, reason, by FROM hours_correction WHERE entry_id = $1 ORDER BY at', [
        id,
      ]);

    it('by the volunteer before they are confirmed, which confirms them and leaves a trace', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      await world.run(linkActor(centreId, personId, id), (tx) => correctHours(tx, { entryId: id, minutes: 75 }));
      expect(await entry(id)).toMatchObject({ status: 'confirmed', minutes: 75, proposed_minutes: 60 });
      expect(await corrections(id)).toEqual([{ from_minutes: 60, to_minutes: 75, reason: null, by: personId }]);
      expect(await events('hours.corrected', id)).toEqual([{ payload: { entryId: id, personId, minutes: 75 } }]);
      expect(await events('hours.confirmed', id)).toEqual([{ payload: { entryId: id, personId, minutes: 75 } }]);
    });

    it('not by the volunteer afterwards; by the leader at any time, each time with a trace', async () => {
      const { id, personId } = await inCentre((tx) => anEntry(tx));
      const leaderId = await person();
      await world.run(as('volunteer', personId), (tx) => confirmHours(tx, { entryId: id }));
      const again = await world.run(as('volunteer', personId), (tx) => correctHours(tx, { entryId: id, minutes: 300 }));
      expect(again).toEqual({ kind: 'HoursAlreadyConfirmed', entryId: id, minutes: 60 });
      const reason = 'Sa fra på telefon';
      await world.run(as('leader', leaderId), (tx) => correctHours(tx, { entryId: id, minutes: 30, reason }));
      await world.run(as('leader', leaderId), (tx) => correctHours(tx, { entryId: id, minutes: 30, reason }));
      expect(await corrections(id)).toEqual([{ from_minutes: 60, to_minutes: 30, reason, by: leaderId }]);
      expect(await entry(id)).toMatchObject({ status: 'confirmed', minutes: 30, confirmed_how: 'self' });
    });
  });
});
