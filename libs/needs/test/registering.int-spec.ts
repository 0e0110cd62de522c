import { localDateOf, localTimeOf } from '@hjerterom/kernel';
import { NotFound } from '@hjerterom/platform';
import { type NeedToRegister, registerNeed } from '../src/index.js';
import { openGate } from '../src/testing/index.js';
import { NeedsWorld } from './needs-world.js';

describe('registering a need', () => {
  let at: NeedsWorld;
  let recipientId: string;
  beforeAll(async () => {
    at = await NeedsWorld.create({ now: new Date('2026-10-12T09:00:00Z') });
    recipientId = await at.resident({ district: 'Danvik' });
  });
  afterAll(() => at.close());

  const register = (given: Partial<NeedToRegister>) =>
    at.desk(async (tx) =>
      registerNeed(tx, {
        kind: 'handlehjelp',
        recipientId,
        when: { fixed: { startsAt: new Date('2026-10-14T10:00:00Z') } },
        gateAnswers: await openGate(tx, given.kind ?? 'handlehjelp'),
        ...given,
      }),
    );
  const row = async (needId: string) =>
    (await at.world.rows('SELECT * FROM needs_need WHERE id = $1', [needId]))[0] ?? {};

  it('at a fixed time gives it that one date, the kind’s usual length and the district of the home', async () => {
    const needId = await at.need({ recipientId, when: { fixed: { startsAt: new Date('2026-10-14T10:00:00Z') } } });
    expect(await at.dates(needId)).toMatchObject([
      { status: 'planned', start: new Date('2026-10-14T10:00:00Z'), end: new Date('2026-10-14T11:00:00Z') },
    ]);
    expect(await row(needId)).toMatchObject({
      status: 'registered',
      minutes: 60,
      district: 'Danvik',
      places: 1,
      requested_by: recipientId,
      registered_by: at.leader.personId,
    });
    expect(await at.events('needs.registered')).toContainEqual({ needId });
  });

  it('within a window gives it a date without a time', async () => {
    const window = { from: new Date('2026-10-13T06:00:00Z'), to: new Date('2026-10-16T14:00:00Z'), minutes: 45 };
    const needId = await at.need({ recipientId, when: { window } });
    expect(await at.dates(needId)).toMatchObject([{ start: null, end: null, from: window.from, to: window.to }]);
  });

  it('every week gives it dates eight weeks ahead, at the same time on the clock over the end of summer time', async () => {
    const series = { rrule: 'FREQ=WEEKLY;BYDAY=TU', startDate: '2026-10-13', startTime: '18:00' };
    const needId = await at.need({ recipientId, when: { series } });
    const starts = (await at.dates(needId)).map(({ start }) => start!);
    expect(starts).toHaveLength(8);
    expect(new Set(starts.map((start) => localTimeOf(start, 'Europe/Oslo')))).toEqual(new Set(['18:00']));
    expect(starts[1]).toEqual(new Date('2026-10-20T16:00:00Z'));
    expect(starts[2]).toEqual(new Date('2026-10-27T17:00:00Z'));
    expect(localDateOf(starts[7]!, 'Europe/Oslo')).toBe('2026-12-01');
    expect(await row(needId)).toMatchObject({ extend_at: new Date('2026-10-19T09:00:00Z') });
  });

  it('is refused for a time that cannot be', async () => {
    expect(await register({ when: { fixed: { startsAt: new Date('2026-10-11T10:00:00Z') } } })).toEqual({
      kind: 'WhenNotPossible',
      problem: 'over',
    });
  });

  it('is refused for a kind, and for people, that this centre does not have', async () => {
    const other = await at.elsewhere();
    await expect(register({ kind: 'romfart', gateAnswers: [] })).rejects.toThrow(NotFound);
    await expect(register({ recipientId: other })).rejects.toThrow(NotFound);
    await expect(register({ requesterId: other })).rejects.toThrow(NotFound);
  });

  it('is not for volunteers to do', async () => {
    const actor = { ...at.leader, roles: ['volunteer' as const] };
    await expect(
      at.world.run(actor, (tx) =>
        registerNeed(tx, {
          kind: 'handlehjelp',
          recipientId,
          when: { fixed: { startsAt: new Date('2026-10-14T10:00:00Z') } },
          gateAnswers: [],
        }),
      ),
    ).rejects.toThrow('Not found');
  });

  describe('through the supplement gate', () => {
    const closing = async () => {
      const answers = await at.desk((tx) => openGate(tx, 'handlehjelp'));
      const [first, ...rest] = answers;
      return [{ ...first!, answer: !first!.answer }, ...rest];
    };

    it('asks every question of the kind', async () => {
      expect(await register({ gateAnswers: [] })).toMatchObject({
        kind: 'GateAnswersMissing',
        questionIds: [expect.any(String), expect.any(String)],
      });
      expect(await register({ kind: 'transport', gateAnswers: [] })).toMatchObject({
        questionIds: [expect.any(String), expect.any(String), expect.any(String)],
      });
    });

    it('says which answer closed it, and registers nothing', async () => {
      const before = await at.world.rows('SELECT count(*) FROM needs_need');
      const gateAnswers = await closing();
      expect(await register({ gateAnswers })).toEqual({
        kind: 'SupplementGateClosed',
        questionIds: [gateAnswers[0]?.questionId],
      });
      expect(await at.world.rows('SELECT count(*) FROM needs_need')).toEqual(before);
    });

    it('keeps what is referred, to whom, why, and what was answered', async () => {
      const gateAnswers = await closing();
      const referral = { referredTo: 'Kommunens tjenestekontor', reason: 'Har vedtak om hjelp', consented: true };
      const needId = await at.need({ recipientId, gateAnswers, referral });
      expect(await at.status(needId)).toBe('referred');
      expect(await at.dates(needId)).toEqual([]);
      const [kept] = await at.world.rows('SELECT * FROM needs_referral WHERE need_id = $1', [needId]);
      expect(kept).toMatchObject({
        referred_to: referral.referredTo,
        reason: referral.reason,
        consented: true,
        referred_by: at.leader.personId,
      });
      const answers = await at.world.rows('SELECT closes FROM needs_gate_answer WHERE need_id = $1', [needId]);
      expect(answers.filter(({ closes }) => closes)).toHaveLength(1);
      expect(await at.events('needs.referred')).toContainEqual({ needId });
      expect(await at.events('needs.registered')).not.toContainEqual({ needId });
    });
  });
});
