import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { type Actor, systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { addressOf, personCard, personNames, phoneOf, reachOf, registerPerson, updatePerson } from '../src/index.js';
import { aPerson } from '../src/testing/index.js';

describe('people', () => {
  let world: TestWorld;
  let system: Actor;
  let leader: Actor;

  beforeAll(async () => {
    world = await TestWorld.create({});
    const { id } = await aCentre(world);
    system = systemActor(id);
    leader = { centreId: id, personId: newId(), roles: ['leader'] };
  });
  afterAll(() => world.close());

  it('are kept with nothing but a name, and land on the call list', async () => {
    const outcome = await world.run(leader, (tx) => registerPerson(tx, { name: 'Bare Navn', street: '' }));
    const id = outcome.kind === 'PersonRegistered' ? outcome.personId : '';
    expect(await world.run(leader, (tx) => personCard(tx, id))).toMatchObject({
      name: 'Bare Navn',
      preferredChannel: 'call',
      languages: [],
      contactPoints: [],
      address: { street: null, postalCode: null, city: null, district: null },
      createdAt: world.clock.now(),
    });
    expect(await world.run(leader, (tx) => reachOf(tx, id))).toEqual({
      name: 'Bare Navn',
      language: 'nb',
      channel: 'call',
      email: null,
      phone: null,
    });
    expect(await world.run(leader, (tx) => addressOf(tx, id))).toBeNull();
  });

  it('are reached by the first contact point of each kind, in the best of our languages', async () => {
    const { id } = await world.run(system, (tx) =>
      aPerson(tx, {
        name: 'Selam Tesfay',
        languages: ['ti', 'en', 'nb'],
        preferredChannel: 'sms',
        contactPoints: [
          { kind: 'phone', value: '29 12 34 56' },
          { kind: 'email', value: 'selam@example.org' },
          { kind: 'phone', value: '29 65 43 21' },
        ],
      }),
    );
    expect(await world.run(system, (tx) => reachOf(tx, id))).toEqual({
      name: 'Selam Tesfay',
      language: 'en',
      channel: 'sms',
      email: 'selam@example.org',
      phone: '+4729123456',
    });
    expect(await world.run(system, (tx) => phoneOf(tx, id))).toBe('+4729123456');
  });

  it('that may be there already are shown instead of written twice, until somebody has looked', async () => {
    const first = await world.run(system, (tx) =>
      aPerson(tx, { name: 'Kari Normann', contactPoints: [{ kind: 'phone', value: '29 77 77 77' }] }),
    );
    const samePhone = { name: 'Noen Andre', contactPoints: [{ kind: 'phone', value: '+4729777777' } as const] };
    const alike = { name: 'Nordmann, Kari' };
    for (const input of [samePhone, alike]) {
      const outcome = await world.run(leader, (tx) => registerPerson(tx, input));
      expect(outcome).toEqual({ kind: 'PossibleDoubles', personIds: [first.id] });
      const confirmed = await world.run(leader, (tx) => registerPerson(tx, { ...input, confirmedNotDouble: true }));
      expect(confirmed.kind).toBe('PersonRegistered');
    }
  });

  it('are not taken for each other for a common surname, nor across centres', async () => {
    await world.run(system, (tx) => aPerson(tx, { name: 'Kari Hansen', contactPoints: [] }));
    const other = await world.run(leader, (tx) => registerPerson(tx, { name: 'Ola Hansen' }));
    expect(other.kind).toBe('PersonRegistered');
    const { id } = await aCentre(world);
    const elsewhere = await world.run(systemActor(id), (tx) => registerPerson(tx, { name: 'Kari Hansen' }));
    expect(elsewhere.kind).toBe('PersonRegistered');
  });

  it('with the very same name are asked about in every alphabet', async () => {
    const { id } = await world.run(system, (tx) => aPerson(tx, { name: 'محمد علي', contactPoints: [] }));
    const outcome = await world.run(leader, (tx) => registerPerson(tx, { name: 'محمد علي' }));
    expect(outcome).toEqual({ kind: 'PossibleDoubles', personIds: [id] });
  });

  it('are changed field by field: what is left out stays, what is emptied goes', async () => {
    const before = await world.run(system, (tx) => aPerson(tx, { name: 'Ola Dal', note: 'Ring to ganger.' }));
    world.clock.advance(60_000);
    await world.run(leader, (tx) =>
      updatePerson(tx, {
        personId: before.id,
        note: '',
        city: null,
        preferredChannel: 'call',
        contactPoints: [{ kind: 'phone', value: '29 00 11 22' }],
      }),
    );
    expect(await world.run(leader, (tx) => personCard(tx, before.id))).toEqual({
      ...before,
      note: null,
      address: { ...before.address, city: null },
      preferredChannel: 'call',
      contactPoints: [{ kind: 'phone', value: '+4729001122' }],
      updatedAt: world.clock.now(),
    });
  });

  it('of another centre are not there', async () => {
    const { id } = await aCentre(world);
    const stranger = await world.run(systemActor(id), (tx) => aPerson(tx));
    await world.run(leader, async (tx) => {
      expect(await personCard(tx, stranger.id)).toBeNull();
      expect(await reachOf(tx, stranger.id)).toBeNull();
      expect(await addressOf(tx, stranger.id)).toBeNull();
      expect(await phoneOf(tx, stranger.id)).toBeNull();
      expect(await personNames(tx, [stranger.id])).toEqual(new Map());
      await expect(updatePerson(tx, { personId: stranger.id, name: 'Ny' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  it('are written and changed by those who run the centre only', async () => {
    const person = await world.run(system, (tx) => aPerson(tx));
    const volunteer: Actor = { centreId: leader.centreId, personId: person.id, roles: ['volunteer'] };
    await expect(world.run(volunteer, (tx) => registerPerson(tx, { name: 'Ny' }))).rejects.toMatchObject({
      permission: 'people.person.register',
    });
    await expect(
      world.run(volunteer, (tx) => updatePerson(tx, { personId: person.id, name: 'Ny' })),
    ).rejects.toMatchObject({ permission: 'people.person.update' });
    expect(await world.run(volunteer, (tx) => personCard(tx, person.id))).toMatchObject({ id: person.id });
  });

  it('are told to other libs by the view, without a way to reach them', async () => {
    const columns = await world.rows(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'people_v_person' ORDER BY 1`,
    );
    expect(columns.map((column) => column.column_name)).toEqual([
      'centre_id',
      'district',
      'id',
      'languages',
      'name',
      'preferred_channel',
    ]);
  });
});
