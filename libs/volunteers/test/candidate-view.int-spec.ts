import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import {
  blockedVolunteers,
  blockPair,
  isBlockedPair,
  recordCertificate,
  recordConfidentiality,
  setCapacity,
  setSkills,
  unblockPair,
} from '@hjerterom/volunteers';
import { aVolunteer } from '@hjerterom/volunteers/testing';

describe('what the ranking knows of a volunteer', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Actor;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const candidate = async (personId: string) =>
    (await inCentre((tx) => tx.query('SELECT * FROM volunteers_v_candidate WHERE person_id = $1', [personId])))[0];

  beforeAll(async () => {
    world = await TestWorld.create({ now: new Date('2026-11-24T22:30:00Z') });
    centreId = (await aCentre(world)).id;
    const personId = await inCentre(async (tx) => (await aPerson(tx)).id);
    leader = { centreId, personId, roles: ['leader'] };
  });
  afterAll(() => world.close());

  it('is ids and facts, with dates as they were said whatever the zone of the machine', async () => {
    const { personId } = await inCentre((tx) =>
      aVolunteer(tx, {
        person: { languages: ['nb', 'so'], district: 'Fjell' },
        skills: ['leksehjelp', 'handlehjelp'],
        capacityMinutesPerWeek: 120,
        certificateShownOn: '2026-01-31',
        confidentialitySignedOn: null,
      }),
    );
    expect(await candidate(personId)).toEqual({
      person_id: personId,
      centre_id: centreId,
      status: 'approved',
      skills: ['handlehjelp', 'leksehjelp'],
      languages: ['nb', 'so'],
      district: 'Fjell',
      certificates: { minors: { on: '2026-01-31', validUntil: null } },
      confidentiality: null,
      capacity_minutes_per_week: 120,
    });
  });

  it('follows what is said of skills and capacity, and the certificate and statement of the latest date', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    await world.run(leader, async (tx) => {
      await setSkills(tx, { personId, skills: ['folge', 'folge'] });
      await setCapacity(tx, { personId, minutesPerWeek: 60 });
      await recordCertificate(tx, { personId, shownOn: '2026-11-24', legalBasis: 'minors' });
      await recordCertificate(tx, { personId, shownOn: '2024-01-01', legalBasis: 'minors' });
      await recordConfidentiality(tx, { personId, signedOn: '2026-11-01' });
    });
    expect(await candidate(personId)).toMatchObject({
      skills: ['folge'],
      capacity_minutes_per_week: 60,
      certificates: { minors: { on: '2026-11-24', validUntil: '2029-11-24' } },
      confidentiality: { on: '2026-11-01', validUntil: null },
    });
  });

  it('holds no certificate of tomorrow, on the calendar of the centre', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx, { certificateShownOn: null }));
    const show = (shownOn: string) =>
      world.run(leader, (tx) => recordCertificate(tx, { personId, shownOn, legalBasis: 'developmental-disability' }));
    expect(await show('2026-11-25')).toEqual({ kind: 'DateInFuture', today: '2026-11-24' });
    world.clock.advance(60 * 60 * 1000);
    expect(await show('2026-11-25')).toEqual({ kind: 'Volunteer', personId });
  });

  it('keeps who saw the certificate, and nothing of what stood in it', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx, { certificateShownOn: null }));
    await world.run(leader, (tx) => recordCertificate(tx, { personId, shownOn: '2026-11-20', legalBasis: 'minors' }));
    const [kept] = await world.rows('SELECT * FROM volunteers_certificate WHERE person_id = $1', [personId]);
    expect(Object.keys(kept ?? {}).sort()).toEqual([
      'centre_id',
      'id',
      'legal_basis',
      'person_id',
      'seen_by',
      'shown_on',
      'valid_until',
    ]);
    expect(kept).toMatchObject({ seen_by: leader.personId, legal_basis: 'minors' });
  });

  it('is not the volunteer’s own to vouch for', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const self: Actor = { centreId, personId, roles: ['volunteer'] };
    const attempt = world.run(self, (tx) => recordConfidentiality(tx, { personId, signedOn: '2026-11-20' }));
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells who are not to be paired, until they may be again', async () => {
    const { personId: volunteerId } = await inCentre((tx) => aVolunteer(tx));
    const personId = await inCentre(async (tx) => (await aPerson(tx)).id);
    const blocked = () =>
      inCentre(async (tx) => [
        [...(await blockedVolunteers(tx, personId))],
        await isBlockedPair(tx, volunteerId, personId),
      ]);
    expect(await blocked()).toEqual([[], false]);
    await world.run(leader, (tx) => blockPair(tx, { volunteerId, personId }));
    await world.run(leader, (tx) => blockPair(tx, { volunteerId, personId }));
    expect(await blocked()).toEqual([[volunteerId], true]);
    await world.run(leader, (tx) => unblockPair(tx, { volunteerId, personId }));
    expect(await blocked()).toEqual([[], false]);
  });

  it('pairs and blocks nobody who is not there', async () => {
    const { personId: volunteerId } = await inCentre((tx) => aVolunteer(tx));
    const attempt = world.run(leader, (tx) => blockPair(tx, { volunteerId, personId: newId() }));
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
