import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, type Role, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import {
  changeVolunteerStatus,
  commit,
  recordTalk,
  registerVolunteer,
  type VolunteerStatus,
} from '@hjerterom/volunteers';
import { aVolunteer } from '@hjerterom/volunteers/testing';

describe('somebody who offers time', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Actor;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const person = () => inCentre(async (tx) => (await aPerson(tx)).id);
  const as = (role: Role, personId: string): Actor => ({ centreId, personId, roles: [role] });
  const change = (personId: string, status: VolunteerStatus, actor = leader) =>
    world.run(actor, (tx) => changeVolunteerStatus(tx, { personId, status }));
  const row = async (personId: string) =>
    (await world.rows('SELECT status, since::text FROM volunteers_volunteer WHERE person_id = $1', [personId]))[0];
  const told = async (personId: string) =>
    (
      await world.rows(`SELECT name, payload FROM platform_outbox WHERE payload->>'personId' = $1 ORDER BY id`, [
        personId,
      ])
    )
      .filter(({ name }) => name.startsWith('volunteers.'))
      .map(({ name, payload }) => [name, payload.from, payload.to]);

  beforeAll(async () => {
    // Half past midnight of the next day in Oslo.
    world = await TestWorld.create({ now: new Date('2026-11-24T23:30:00Z') });
    centreId = (await aCentre(world)).id;
    leader = as('leader', await person());
  });
  afterAll(() => world.close());

  it('applies, is talked with, is approved from that day on the centre’s calendar, and each step is told', async () => {
    const personId = await person();
    const made = await world.run(leader, (tx) => registerVolunteer(tx, { personId, skills: ['handlehjelp'] }));
    expect(made).toEqual({ kind: 'Volunteer', personId });
    expect(await row(personId)).toEqual({ status: 'applied', since: null });
    expect(await change(personId, 'approved')).toMatchObject({ kind: 'StatusNotPossible', possible: ['left'] });
    await world.run(leader, (tx) => recordTalk(tx, { personId, heldOn: '2026-11-25' }));
    await change(personId, 'approved');
    await change(personId, 'approved');
    expect(await row(personId)).toEqual({ status: 'approved', since: '2026-11-25' });
    expect(await told(personId)).toEqual([
      ['volunteers.registered', undefined, undefined],
      ['volunteers.status-changed', 'applied', 'talk-booked'],
      ['volunteers.status-changed', 'talk-booked', 'approved'],
    ]);
  });

  it('is a volunteer once, and keeps the day of the first approval through a pause', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const again = await world.run(leader, (tx) => registerVolunteer(tx, { personId }));
    expect(again).toEqual({ kind: 'AlreadyVolunteer', personId, status: 'approved' });
    await change(personId, 'paused');
    await change(personId, 'approved');
    expect(await row(personId)).toEqual({ status: 'approved', since: '2025-08-14' });
  });

  it('is not approved without a talk, and is told what may follow', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx, { status: 'applied' }));
    expect(await change(personId, 'approved')).toEqual({
      kind: 'StatusNotPossible',
      from: 'applied',
      possible: ['left'],
    });
    expect(await row(personId)).toMatchObject({ status: 'applied' });
    const { personId: booked } = await inCentre((tx) => aVolunteer(tx, { status: 'talk-booked' }));
    expect(await change(booked, 'approved')).toEqual({ kind: 'TalkNotHeld', personId: booked });
    expect(await row(booked)).toMatchObject({ status: 'talk-booked' });
  });

  it('becomes active with the first task, by itself, and comes back from a pause as what they were', async () => {
    const [first, second] = await inCentre(async (tx) => [await aVolunteer(tx), await aVolunteer(tx)]);
    const { personId } = first;
    const during = { start: new Date('2026-12-25T10:00:00Z'), end: new Date('2026-12-25T11:00:00Z') };
    await inCentre((tx) => commit(tx, { personId, during, sourceKind: 'need-place', sourceId: newId() }));
    expect(await row(personId)).toMatchObject({ status: 'active' });
    expect((await told(personId)).at(-1)).toEqual(['volunteers.status-changed', 'approved', 'active']);
    for (const [{ personId: id }, was] of [
      [first, 'active'],
      [second, 'approved'],
    ] as const) {
      await change(id, 'paused');
      await change(id, 'approved');
      expect(await row(id)).toMatchObject({ status: was });
    }
    expect(await change(second.personId, 'active')).toMatchObject({ kind: 'StatusNotPossible' });
  });

  it('does not leave while somebody waits for them; when nobody does, they may', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const tomorrow = { start: new Date('2026-11-25T10:00:00Z'), end: new Date('2026-11-25T11:00:00Z') };
    const source = { sourceKind: 'need-place', sourceId: newId() };
    await inCentre((tx) => commit(tx, { personId, during: tomorrow, ...source }));
    expect(await change(personId, 'left')).toEqual({ kind: 'StillCommitted', personId, times: 1 });
    world.clock.advance(24 * 60 * 60 * 1000);
    expect(await change(personId, 'left')).toEqual({ kind: 'Volunteer', personId });
  });

  it('takes a pause and ends it themself, but not one that the centre took, and does not approve themself', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const self = as('volunteer', personId);
    for (const status of ['paused', 'approved'] as const) {
      expect(await change(personId, status, self)).toEqual({ kind: 'Volunteer', personId });
    }
    await change(personId, 'paused');
    await expect(change(personId, 'approved', self)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const applied = await person();
    await world.run(leader, (tx) => registerVolunteer(tx, { personId: applied, skills: [] }));
    await expect(change(applied, 'approved', as('volunteer', applied))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(personId, 'paused', as('volunteer', newId()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is somebody of the centre: a person of another one is not there', async () => {
    const elsewhere = (await aCentre(world)).id;
    const stranger = await world.run(systemActor(elsewhere), async (tx) => (await aPerson(tx)).id);
    for (const personId of [stranger, newId()]) {
      const attempt = world.run(leader, (tx) => registerVolunteer(tx, { personId }));
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const foreignLeader: Actor = { centreId: elsewhere, personId: newId(), roles: ['leader'] };
    await expect(change(personId, 'paused', foreignLeader)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
