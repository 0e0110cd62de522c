import { giveConsent, setContactWishes, withdrawConsent } from '@hjerterom/people';
import { NotFound } from '@hjerterom/platform';
import { askVolunteers, rankCandidates } from '../src/index.js';
import { hours, NeedsWorld, tuesday } from './needs-world.js';

describe('asking volunteers', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  it('asks those whose gates are open, names the gates of the others, and then awaits answers', async () => {
    const kind = await at.kind();
    const fine = await at.volunteer({ skills: [kind] });
    const unskilled = await at.volunteer({ skills: [] });
    const needId = await at.need({ kind });
    const outcome = await at.desk((tx) => askVolunteers(tx, { needId, personIds: [fine, unskilled, fine] }));
    expect(outcome).toMatchObject({
      kind: 'VolunteersAsked',
      asked: 1,
      notAsked: [{ personId: unskilled, gates: [{ code: 'skill' }] }],
    });
    expect(await at.status(needId)).toBe('asking');
    const again = await at.desk((tx) => askVolunteers(tx, { needId, personIds: [fine] }));
    expect(again).toMatchObject({ kind: 'NobodyAsked', notAsked: [{ gates: [{ code: 'alreadyAsked' }] }] });
  });

  it('tells the volunteer when, why, and by when to answer', async () => {
    const kind = await at.kind();
    const needId = await at.need({ kind, district: 'Strømsø', urgent: true });
    const [offer] = await at.ask(needId, [await at.volunteer({ skills: [kind] })]);
    const [row] = await at.world.rows('SELECT * FROM offers_offer WHERE id = $1', [offer?.offerId]);
    const [date] = await at.dates(needId);
    expect(row?.spans).toEqual([
      { occurrenceId: date?.id, start: date?.start?.toISOString(), end: date?.end?.toISOString() },
    ]);
    expect(row?.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'sameDistrict',
      'hasNotHelpedLately',
      'onlyOffersThis',
    ]);
    expect(row?.expires_at).toEqual(new Date(tuesday.getTime() + hours(4)));
  });

  it('is refused for a need that is over, and for somebody who is no volunteer here', async () => {
    const needId = await at.need();
    await expect(
      at.desk(async (tx) => askVolunteers(tx, { needId, personIds: [await at.resident()] })),
    ).rejects.toThrow(NotFound);
    await at.run((tx) => tx.query(`UPDATE needs_need SET status = 'cancelled' WHERE id = $1`, [needId]));
    const outcome = await at.desk(async (tx) => askVolunteers(tx, { needId, personIds: [await at.volunteer()] }));
    expect(outcome).toEqual({ kind: 'NeedNotOpen', needId });
  });

  it('asks nobody for help to a child before the guardian has said yes, and takes no yes after it was taken back', async () => {
    const recipientId = await at.resident({ birthYear: 2015 });
    const needId = await at.need({ recipientId });
    const helper = await at.volunteer();
    const ask = () => at.desk((tx) => askVolunteers(tx, { needId, personIds: [helper] }));
    expect(await ask()).toEqual({ kind: 'GuardianNeeded', personId: recipientId, age: 15 });
    const guardian = { name: 'Far Voksen', contact: { kind: 'phone', value: '01 64 00 56' } } as const;
    const yes = { personId: recipientId, purpose: 'receiving-help', language: 'nb', how: 'phone' } as const;
    const given = await at.desk((tx) => giveConsent(tx, { ...yes, by: 'guardian', guardian }));
    const [offer] = await at.ask(needId, [helper]);
    const consentId = 'consentId' in given ? given.consentId : '';
    await at.desk((tx) => withdrawConsent(tx, { consentId, how: 'phone', by: 'guardian' }));
    expect(await at.yes(offer!)).toBe('OfferClosed');
    expect(await at.promisedBy(helper)).toEqual([]);
  });

  it('asks nobody in a time in which they want quiet: later where that is soon enough, and else not at all', async () => {
    const helper = await at.volunteer();
    const quietTimes = [{ days: 'weekdays' as const, from: '08:00', to: '15:00' }];
    await at.desk((tx) =>
      setContactWishes(tx, { personId: helper, preferredChannel: 'email', languages: ['nb'], quietTimes }),
    );
    const fixed = (startsAt: string) => ({ when: { fixed: { startsAt: new Date(startsAt) } }, urgent: true });
    const tooSoon = await at.need(fixed('2026-11-24T12:00:00Z'));
    const outcome = await at.desk((tx) => askVolunteers(tx, { needId: tooSoon, personIds: [helper] }));
    expect(outcome).toMatchObject({
      kind: 'NobodyAsked',
      notAsked: [{ gates: [{ code: 'quiet', facts: { until: '15:00' } }] }],
    });
    const tonight = await at.need(fixed('2026-11-24T17:00:00Z'));
    const [offer] = await at.ask(tonight, [helper]);
    const [row] = await at.world.rows('SELECT asked_at, expires_at FROM offers_offer WHERE id = $1', [offer?.offerId]);
    expect(row).toEqual({ asked_at: new Date('2026-11-24T14:00:00Z'), expires_at: new Date('2026-11-24T17:00:00Z') });
  });

  it('takes no yes after the certificate ran out in between, says why, and shows the centre that nobody comes', async () => {
    const certified = { skills: ['leksehjelp'], certificateValidUntil: '2026-11-24' };
    const helper = await at.volunteer(certified);
    const needId = await at.need({
      kind: 'leksehjelp',
      when: { fixed: { startsAt: new Date('2026-11-25T14:00:00Z') } },
    });
    const [offer] = await at.ask(needId, [helper]);
    at.world.clock.set(new Date('2026-11-25T09:00:00Z'));
    try {
      expect(await at.yes(offer!)).toBe('GateClosed');
      expect(await at.status(needId)).toBe('open');
      const [row] = await at.world.rows('SELECT closed_reason FROM offers_offer WHERE id = $1', [offer?.offerId]);
      expect(row).toEqual({ closed_reason: 'gate-closed' });
      const subject = at.subjects.of('need');
      const why = await at.run((tx) => subject.whyNot(tx, { subjectId: needId, personId: helper }, 'nb'));
      expect(why).toEqual(['Politiattest (ansvar for barn og unge): gikk ut 24. november 2026']);
      const { shutOut } = await at.desk((tx) => rankCandidates(tx, needId, { personIds: [helper] }));
      expect(shutOut[0]?.gates).toContainEqual(
        expect.objectContaining({ code: 'certificate', facts: { because: 'minors', expiredOn: '2026-11-24' } }),
      );
    } finally {
      at.world.clock.set(tuesday);
    }
  });

  it('opens the need again when the only one who was asked says no', async () => {
    const kind = await at.kind();
    const needId = await at.need({ kind });
    const [offer] = await at.ask(needId, [await at.volunteer({ skills: [kind] })]);
    expect(await at.no(offer!)).toBe('OfferDeclined');
    expect(await at.status(needId)).toBe('open');
    expect((await at.desk((tx) => rankCandidates(tx, needId))).shutOut).toMatchObject([
      { gates: [{ code: 'declined' }] },
    ]);
  });

  it('counts the time to answer from when the question leaves: an urgent one of the night is answered in the morning', async () => {
    const atTen = await NeedsWorld.create({ now: new Date('2026-11-24T21:00:00Z') });
    try {
      const kind = await atTen.kind();
      const when = { fixed: { startsAt: new Date('2026-11-26T10:00:00Z') } };
      const needId = await atTen.need({ kind, urgent: true, when });
      const [offer] = await atTen.ask(needId, [await atTen.volunteer({ skills: [kind] })]);
      const [row] = await atTen.world.rows('SELECT asked_at, expires_at FROM offers_offer WHERE id = $1', [
        offer?.offerId,
      ]);
      expect(row).toEqual({
        asked_at: new Date('2026-11-25T07:00:00Z'),
        expires_at: new Date('2026-11-25T11:00:00Z'),
      });
    } finally {
      await atTen.close();
    }
  });
});
