import { aCentre } from '@hjerterom/centres/testing';
import { messageTemplates } from '@hjerterom/notifications/contracts';
import { giveConsent, withdrawConsent } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, Ports, systemActor, type Tx } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import {
  askGuardian,
  bookTalk,
  changeVolunteerStatus,
  declineVolunteer,
  gateFor,
  recordCertificate,
  recordTalk,
  saveVolunteerSettings,
  signConfidentiality,
} from '@hjerterom/volunteers';
import { aVolunteer, type GivenVolunteer } from '@hjerterom/volunteers/testing';
import { VolunteersWorkerModule } from '@hjerterom/volunteers/worker';

const homework = { confidentiality: true, certificate: 'minors' } as const;

describe('the path from a knock to being asked', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Actor & { personId: string };
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const atDesk = <T>(fn: (tx: Tx) => Promise<T>) => world.run(leader, fn);
  const knocked = (given: GivenVolunteer = { status: 'applied' }) =>
    inCentre(
      async (tx) =>
        (await aVolunteer(tx, { certificateShownOn: null, confidentialitySignedOn: null, ...given })).personId,
    );
  const gate = (personId: string) => inCentre((tx) => gateFor(tx, personId, homework));
  /** What was asked of notifications for somebody: the template, its subject, when it is due, and its key. */
  const asked = async (personId: string, template: string) => {
    const rows = await world.rows(
      `SELECT payload FROM platform_outbox WHERE name = 'notifications.message-requested'
         AND payload->>'personId' = $1 AND payload->>'template' = $2 ORDER BY id`,
      [personId, template],
    );
    return rows.map(({ payload }) => payload as { subjectId: string; dueAt: string; key: string });
  };
  /** The words of the last message of this template to somebody, put as it leaves; null when it is not said any more. */
  const said = async (personId: string, template: string) => {
    const { subjectId } = (await asked(personId, template)).at(-1)!;
    const plugged = world.app.get(Ports).one(messageTemplates, template);
    const words = await inCentre((tx) => plugged.render(tx, { personId, subjectId, language: 'nb' }));
    return words && [words.subject, ...words.paragraphs].join(' ');
  };
  const withdrawn = async () =>
    (await world.rows(`SELECT payload FROM platform_outbox WHERE name = 'notifications.messages-withdrawn'`)).flatMap(
      ({ payload }) => payload.keys as string[],
    );

  beforeAll(async () => {
    world = await TestWorld.create({ worker: [VolunteersWorkerModule] });
    centreId = (await aCentre(world)).id;
    const contactPoints = [{ kind: 'email' as const, value: 'leder@example.org' }];
    const personId = await inCentre(async (tx) => (await aPerson(tx, { contactPoints })).id);
    leader = { centreId, personId, roles: ['leader'] };
  });
  afterAll(() => world.close());

  it('tells of a talk, moves it, and reminds both of the time that holds and of no other', async () => {
    const personId = await knocked();
    const book = (startsAt: string) =>
      atDesk((tx) => bookTalk(tx, { personId, startsAt: new Date(startsAt), way: 'phone' }));
    expect(await book('2026-11-24T08:00:00Z')).toEqual({ kind: 'TalkInPast', personId });
    expect(await book('2026-11-26T11:00:00Z')).toEqual({ kind: 'Volunteer', personId });
    expect(await said(personId, 'volunteers.talk')).toContain('torsdag 26. november kl. 12:00, på telefon');
    await book('2026-11-27T11:00:00Z');
    expect(await said(personId, 'volunteers.talk')).toContain(
      'Praten vår er flyttet. Den nye tiden er fredag 27. november',
    );
    // The day before at five in Oslo; of the first time nobody is reminded any more.
    const [first, second] = await asked(personId, 'volunteers.talk-reminder');
    expect(second?.dueAt).toBe('2026-11-26T16:00:00.000Z');
    expect(await withdrawn()).toEqual(expect.arrayContaining([first?.key]));
    expect(await withdrawn()).not.toContain(second?.key);
    expect(await said(personId, 'volunteers.talk-reminder')).toContain('fredag 27. november');
    expect(await said(leader.personId, 'volunteers.talk-reminder-desk')).toContain('fredag 27. november');
    await atDesk((tx) => recordTalk(tx, { personId, heldOn: '2026-11-24' }));
    expect(await said(personId, 'volunteers.talk-reminder')).toBeNull();
    expect(await withdrawn()).toContain(second?.key);
  });

  it('says no kindly, with where to turn instead, keeps it, and lets the talk go', async () => {
    const personId = await knocked();
    const startsAt = new Date(world.clock.now().getTime() + 3 * 86_400_000);
    await atDesk((tx) => bookTalk(tx, { personId, startsAt, way: 'here' }));
    await atDesk((tx) => declineVolunteer(tx, { personId, referredTo: 'Drammen Røde Kors, besøkstjenesten' }));
    expect(await said(personId, 'volunteers.declined')).toContain('Drammen Røde Kors, besøkstjenesten');
    expect(await said(personId, 'volunteers.talk-reminder')).toBeNull();
    const kept = await world.rows('SELECT referred_to, declined_by FROM volunteers_decline WHERE person_id = $1', [
      personId,
    ]);
    expect(kept).toEqual([{ referred_to: 'Drammen Røde Kors, besøkstjenesten', declined_by: leader.personId }]);
    expect(await atDesk((tx) => changeVolunteerStatus(tx, { personId, status: 'approved' }))).toMatchObject({
      kind: 'StatusNotPossible',
      from: 'declined',
      possible: ['applied'],
    });
  });

  it('opens a kind of task when all of its list is done, and not before', async () => {
    const personId = await knocked();
    const today = '2026-11-24';
    const states = async () => (await gate(personId))?.checklist.map(({ item, state }) => `${item} ${state}`);
    expect(await states()).toEqual(['talk missing', 'confidentiality missing', 'certificate missing']);
    await atDesk((tx) => recordTalk(tx, { personId, heldOn: today }));
    await atDesk((tx) => changeVolunteerStatus(tx, { personId, status: 'approved' }));
    expect(await said(personId, 'volunteers.approved')).toContain('Velkommen');
    expect((await gate(personId))?.open).toBe(false);
    const self: Actor = { centreId, personId, roles: ['link'], subjectId: personId };
    expect(await world.run(self, (tx) => signConfidentiality(tx, { personId, textVersion: 'en annen' }))).toMatchObject(
      {
        kind: 'UnknownStatement',
      },
    );
    await world.run(self, (tx) => signConfidentiality(tx, { personId, textVersion: '2026-1' }));
    expect(await states()).toEqual(['talk done', 'confidentiality done', 'certificate missing']);
    await atDesk((tx) => recordCertificate(tx, { personId, shownOn: today, legalBasis: 'developmental-disability' }));
    expect((await gate(personId))?.open).toBe(false);
    await atDesk((tx) => recordCertificate(tx, { personId, shownOn: today, legalBasis: 'minors' }));
    expect((await gate(personId))?.open).toBe(true);
    expect(
      await world.rows('SELECT way, text_version, seen_by FROM volunteers_confidentiality WHERE person_id = $1', [
        personId,
      ]),
    ).toEqual([{ way: 'screen', text_version: '2026-1', seen_by: null }]);
  });

  it('approves nobody so young before a guardian has said yes, rings one who cannot be written to, and says why', async () => {
    const child = await inCentre((tx) => aPerson(tx, { name: 'Nils Ung', birthYear: 2014 }));
    const personId = await knocked({ status: 'talk-booked', personId: child.id });
    await atDesk((tx) => recordTalk(tx, { personId, heldOn: '2026-11-24' }));
    const approve = () => atDesk((tx) => changeVolunteerStatus(tx, { personId, status: 'approved' }));
    expect(await approve()).toEqual({ kind: 'GuardianNeeded', personId, age: 15 });
    expect(await atDesk((tx) => askGuardian(tx, { personId }))).toMatchObject({ unknown: true });
    const guardian = { name: 'Mor Voksen', contact: { kind: 'phone', value: '01 64 00 55' } } as const;
    await atDesk((tx) => askGuardian(tx, { personId, guardian }));
    expect(await said(personId, 'volunteers.guardian')).toContain(
      'Til Mor Voksen (01 64 00 55), foresatt for Nils Ung.',
    );
    const consent = { personId, purpose: 'volunteering', language: 'nb', how: 'paper', by: 'guardian' } as const;
    const yes = await atDesk((tx) => giveConsent(tx, consent));
    expect(await said(personId, 'volunteers.guardian')).toBeNull();
    expect(await approve()).toEqual({ kind: 'Volunteer', personId });
    const shopping = { confidentiality: false, certificate: null };
    const open = async () => (await inCentre((tx) => gateFor(tx, personId, shopping)))?.open;
    expect(await open()).toBe(true);
    await atDesk((tx) =>
      withdrawConsent(tx, { consentId: 'consentId' in yes ? yes.consentId : '', how: 'phone', by: 'guardian' }),
    );
    expect(await open()).toBe(false);
  });

  it('warns in time of what expires, once, and closes the gate by itself at midnight', async () => {
    await atDesk((tx) =>
      saveVolunteerSettings(tx, { answerDays: 3, certificateMonths: 1, confidentialityMonths: null, warnDays: 7 }),
    );
    const personId = await knocked({
      status: 'approved',
      certificateShownOn: null,
      confidentialitySignedOn: '2026-01-01',
    });
    await atDesk((tx) => recordCertificate(tx, { personId, shownOn: '2026-11-24', legalBasis: 'minors' }));
    world.clock.set(new Date('2026-12-17T15:59:00Z'));
    await expect(eventually(async () => (await asked(personId, 'volunteers.expiring')).length, 300)).rejects.toThrow();
    world.clock.set(new Date('2026-12-17T16:01:00Z'));
    await eventually(async () => (await asked(personId, 'volunteers.expiring')).length);
    expect(await said(personId, 'volunteers.expiring')).toContain('24. desember 2026');
    expect(await asked(personId, 'volunteers.expiring')).toHaveLength(1);
    // 22:59 and 23:00 in Greenwich are the last minute of the day and the first of the next in Oslo.
    world.clock.set(new Date('2026-12-24T22:59:00Z'));
    expect((await gate(personId))?.open).toBe(true);
    world.clock.set(new Date('2026-12-24T23:00:00Z'));
    expect(await gate(personId)).toMatchObject({
      open: false,
      checklist: [{}, {}, { item: 'certificate', state: 'expired', validUntil: '2026-12-24' }],
    });
  });
});
