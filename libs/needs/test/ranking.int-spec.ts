import { newId } from '@hjerterom/kernel';
import type { Gate } from '@hjerterom/matching';
import { commit, setAvailability } from '@hjerterom/volunteers';
import { proposeCandidates, rankCandidates } from '../src/index.js';
import { days, hours, NeedsWorld, tuesday } from './needs-world.js';

const thursdayAt = (time: string) => new Date(`2026-11-26T${time}:00Z`);

describe('ranking the volunteers for a need', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  const ranking = (needId: string) => at.desk((tx) => rankCandidates(tx, needId));
  const gateCodes = (gates: readonly Gate[] | undefined) => gates?.map(({ code }) => code);

  it('puts the one who lives near and offers just this first, with a reason for each part', async () => {
    const kind = await at.kind();
    const far = await at.volunteer({ skills: [kind, 'leksehjelp'], person: { district: 'Konnerud' } });
    const near = await at.volunteer({ skills: [kind], person: { district: 'Strømsø' } });
    const needId = await at.need({ kind, district: 'Strømsø' });
    const { candidates } = await ranking(needId);
    expect(candidates.map(({ personId }) => personId)).toEqual([near, far]);
    expect(candidates[0]?.parts.map(({ reason }) => reason.code)).toEqual([
      'onlyOffersThis',
      'noLanguageAsked',
      'sameDistrict',
      'newToRecipient',
      'hasNotHelpedLately',
    ]);
    expect(candidates[1]?.parts[2]?.reason.code).toBe('otherDistrict');
  });

  it('names every gate that is closed', async () => {
    const kind = await at.kind();
    const recipientId = await at.resident();
    const when = { fixed: { startsAt: thursdayAt('10:00') } };
    const needId = await at.need({ kind, recipientId, when, languages: ['ti'] });
    const skills = [kind];
    const speaks = { languages: ['ti'] };
    const paused = await at.volunteer({ skills, person: speaks, status: 'paused' });
    const silent = await at.volunteer({ skills });
    const nights = await at.volunteer({ skills, person: speaks, weekly: [{ weekday: 4, from: '18:00', to: '21:00' }] });
    const unsigned = await at.volunteer({ skills, person: speaks, confidentialitySignedOn: null });
    const full = await at.volunteer({ skills, person: speaks, capacityMinutesPerWeek: 30 });
    const busy = await at.volunteer({ skills, person: speaks });
    const blocked = await at.volunteer({ skills, person: speaks });
    const fine = await at.volunteer({ skills, person: speaks });
    await at.run(async (tx) => {
      const during = { start: thursdayAt('10:30'), end: thursdayAt('11:30') };
      await commit(tx, { personId: busy, during, sourceKind: 'test', sourceId: newId() });
      await tx.query(
        `INSERT INTO volunteers_blocked_pair (centre_id, volunteer_id, person_id, blocked_at) VALUES ($1, $2, $3, $4)`,
        [at.centre.id, blocked, recipientId, tx.now],
      );
    });
    const { candidates, shutOut } = await ranking(needId);
    expect(candidates.map(({ personId }) => personId)).toEqual([fine]);
    const gates = Object.fromEntries(shutOut.map((one) => [one.personId, gateCodes(one.gates)]));
    expect(gates).toEqual({
      [paused]: ['status'],
      [silent]: ['language'],
      [nights]: ['time'],
      [unsigned]: ['confidentiality'],
      [full]: ['capacity'],
      [busy]: ['clash'],
      [blocked]: ['blockedPair'],
    });
  });

  it('proposes to each volunteer the first time within a window that suits them', async () => {
    const kind = await at.kind();
    const wednesdays = await at.volunteer({ skills: [kind], weekly: [{ weekday: 3, from: '12:10', to: '16:00' }] });
    const thursdays = await at.volunteer({ skills: [kind], weekly: [{ weekday: 4, from: '09:00', to: '11:00' }] });
    const fridays = await at.volunteer({ skills: [kind], weekly: [{ weekday: 5, from: '09:00', to: '11:00' }] });
    const window = { from: new Date('2026-11-25T07:00:00Z'), to: thursdayAt('15:00'), minutes: 60 };
    const { candidates, shutOut } = await ranking(await at.need({ kind, when: { window } }));
    const proposed = Object.fromEntries(candidates.map(({ personId, spans }) => [personId, spans[0]?.during.start]));
    expect(proposed).toEqual({
      [wednesdays]: new Date('2026-11-25T11:15:00Z'),
      [thursdays]: thursdayAt('08:00'),
    });
    expect(shutOut).toMatchObject([{ personId: fridays, gates: [{ code: 'time' }] }]);
  });

  it('prefers who has helped the same person before, and counts what they have done lately', async () => {
    const kind = await at.kind();
    const recipientId = await at.resident();
    const known = await at.volunteer({ skills: [kind] });
    const other = await at.volunteer({ skills: [kind] });
    await at.run(async (tx) => {
      for (const weeks of [2, 3]) {
        const start = new Date(tx.now.getTime() - days(7 * weeks));
        const during = { start, end: new Date(start.getTime() + hours(1)) };
        await commit(tx, { personId: other, during, sourceKind: 'test', sourceId: newId() });
      }
    });
    const before = await at.need({ kind, recipientId });
    const [offer] = await at.ask(before, [known]);
    await at.yes(offer!);
    await at.run((tx) => tx.query(`UPDATE needs_place SET status = 'done' WHERE person_id = $1`, [known]));
    const when = { fixed: { startsAt: new Date(tuesday.getTime() + days(9)) } };
    const { candidates } = await ranking(await at.need({ kind, recipientId, when }));
    expect(candidates.map(({ personId }) => personId)).toEqual([known, other]);
    expect(candidates[0]?.parts[3]?.reason).toEqual({ code: 'knowsRecipient', facts: { times: 1 } });
    expect(candidates[1]?.parts[4]?.reason).toEqual({ code: 'hasHelpedLately', facts: { tasks: 2, days: 90 } });
  });

  it('asks for every date of a series, and counts the fullest week against the volunteer’s own limit', async () => {
    const kind = await at.kind();
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TH', startDate: '2026-11-26', startTime: '12:00', minutes: 60 };
    const needId = await at.need({ kind, when: { series } });
    const able = await at.volunteer({ skills: [kind], capacityMinutesPerWeek: 60 });
    const away = await at.volunteer({ skills: [kind] });
    await at.run(async (tx) => {
      const exceptions = [{ from: '2026-12-21', to: '2026-12-31', available: false }];
      const weekly = [{ weekday: 4 as const, from: '08:00', to: '20:00' }];
      await setAvailability(tx, { personId: away, weekly, exceptions });
    });
    const { candidates, shutOut } = await ranking(needId);
    expect(candidates).toMatchObject([{ personId: able }]);
    expect(candidates[0]?.spans).toHaveLength(8);
    expect(shutOut).toMatchObject([{ personId: away, gates: [{ code: 'time', facts: { times: 8 } }] }]);
  });

  it('keeps the best ten with their reasons when a need is registered, once, and opens it', async () => {
    const kind = await at.kind();
    for (let n = 0; n < 12; n += 1) await at.volunteer({ skills: [kind] });
    const needId = await at.need({ kind });
    await at.run((tx) => proposeCandidates(tx, needId));
    await at.run((tx) => proposeCandidates(tx, needId));
    const proposals = await at.world.rows('SELECT * FROM needs_proposal WHERE need_id = $1 ORDER BY rank', [needId]);
    expect(proposals.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(proposals[0]?.parts).toContainEqual(expect.objectContaining({ name: 'skill' }));
    expect(await at.status(needId)).toBe('open');
  });

  it('opens a need that nobody can be asked for, so that the leader sees it', async () => {
    const needId = await at.need({ kind: await at.kind() });
    await at.run((tx) => proposeCandidates(tx, needId));
    expect(await at.status(needId)).toBe('open');
  });
});
