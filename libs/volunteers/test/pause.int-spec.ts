import { aCentre } from '@hjerterom/centres/testing';
import { type Actor, systemActor } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { changeVolunteerStatus, pauseVolunteer } from '../src/index.js';
import { aVolunteer } from '../src/testing/index.js';
import { VolunteersWorkerModule } from '../src/worker/index.js';

describe('a pause', () => {
  let world: TestWorld;
  let centreId: string;
  const begun = new Date('2026-11-24T09:00:00Z');
  beforeAll(async () => {
    world = await TestWorld.create({ worker: [VolunteersWorkerModule], now: begun });
    centreId = (await aCentre(world)).id;
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(begun));

  const volunteer = async () => (await world.run(systemActor(centreId), (tx) => aVolunteer(tx))).personId;
  const self = (personId: string): Actor => ({ centreId, personId, roles: ['volunteer'] });
  const leader = (): Actor => ({ centreId, personId: null, roles: ['leader'] });
  const statusOf = async (personId: string) => {
    const [row] = await world.rows(`SELECT status FROM volunteers_volunteer WHERE person_id = $1`, [personId]);
    return row?.status as string;
  };

  it('ends by itself when its last day is over on the clock of the centre', async () => {
    const personId = await volunteer();
    const other = await volunteer();
    await world.run(self(personId), (tx) => pauseVolunteer(tx, { personId, until: '2026-11-26' }));
    await world.run(self(other), (tx) => pauseVolunteer(tx, { personId: other }));
    expect(await statusOf(personId)).toBe('paused');
    world.clock.set(new Date('2026-11-26T22:59:00Z'));
    const shorter = await volunteer();
    await world.run(self(shorter), (tx) => pauseVolunteer(tx, { personId: shorter, until: '2026-11-26' }));
    expect(await statusOf(personId)).toBe('paused');
    world.clock.set(new Date('2026-11-26T23:00:00Z'));
    await eventually(async () => (await statusOf(personId)) === 'approved' && (await statusOf(shorter)) === 'approved');
    expect(await statusOf(other)).toBe('paused');
    const kept = await world.rows(`SELECT FROM volunteers_pause WHERE id = ANY($1)`, [[personId, shorter]]);
    expect(kept).toEqual([]);
  });

  it('is the volunteer’s own to end when they took it, by whichever way, and the centre’s when the centre did', async () => {
    const own = await volunteer();
    await world.run(self(own), (tx) => changeVolunteerStatus(tx, { personId: own, status: 'paused' }));
    await world.run(self(own), (tx) => changeVolunteerStatus(tx, { personId: own, status: 'approved' }));
    expect(await statusOf(own)).toBe('approved');
    const theirs = await volunteer();
    await world.run(leader(), (tx) => pauseVolunteer(tx, { personId: theirs, until: '2026-12-24' }));
    const endIt = world.run(self(theirs), (tx) => changeVolunteerStatus(tx, { personId: theirs, status: 'approved' }));
    await expect(endIt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const shorten = world.run(self(theirs), (tx) => pauseVolunteer(tx, { personId: theirs, until: '2026-11-24' }));
    await expect(shorten).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.run(leader(), (tx) => changeVolunteerStatus(tx, { personId: theirs, status: 'approved' }));
    expect(await statusOf(theirs)).toBe('approved');
  });

  it('has no last day that has passed, and is for those who may be asked', async () => {
    const personId = await volunteer();
    const past = await world.run(self(personId), (tx) => pauseVolunteer(tx, { personId, until: '2026-11-23' }));
    expect(past).toEqual({ kind: 'DayHasPassed', today: '2026-11-24' });
    const applied = await world.run(systemActor(centreId), (tx) => aVolunteer(tx, { status: 'applied' }));
    const notYet = await world.run(leader(), (tx) => pauseVolunteer(tx, { personId: applied.personId }));
    expect(notYet).toMatchObject({ kind: 'StatusNotPossible', from: 'applied' });
  });
});
