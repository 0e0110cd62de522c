import { newId } from '@hjerterom/kernel';
import { CodedError, systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { CentresApiModule } from '../src/api/index.js';
import { centreById, centreOf, createCentre, districtMap } from '../src/index.js';
import { aCentre } from '../src/testing/index.js';

const everyCentre = '{ centres { id name municipality phone email zone districts { name neighbours } } }';

describe('a centre', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [CentresApiModule] });
  });
  afterAll(() => world.close());

  it('opens with the habits of the country where nothing else is said', async () => {
    const { id } = await world.run(systemActor(null), (tx) => createCentre(tx, { slug: 'bare', name: 'Bare et navn' }));
    const centre = await world.run(systemActor(id), centreOf);
    expect(centre).toEqual({
      id,
      slug: 'bare',
      name: 'Bare et navn',
      municipality: null,
      zone: 'Europe/Oslo',
      phone: null,
      email: null,
      address: null,
      quiet: { from: '21:00', to: '08:00' },
      reminderTime: '17:00',
      guardianAge: 15,
    });
  });

  it('keeps its phone in E.164, however it was written', async () => {
    expect(await aCentre(world, { phone: '29 00 00 02' })).toMatchObject({ phone: '+4729000002' });
  });

  it.each([{ zone: 'Europe/Strømsø' }, { reminderTime: '25:00' }, { phone: 'ring oss' }, { email: 'ingen' }])(
    'does not open with %j',
    async (wrong) => {
      await expect(aCentre(world, wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('is opened by the system only, and not by the system at work in another centre', async () => {
    const { id } = await aCentre(world);
    const leader = { centreId: id, personId: newId(), roles: ['leader'] as const };
    for (const actor of [leader, systemActor(id)]) {
      const opening = world.run(actor, (tx) => createCentre(tx, { id: newId(), slug: newId(), name: 'Ny' }));
      await expect(opening).rejects.toBeInstanceOf(CodedError);
    }
  });

  it('that is not there is nothing, or not found when it should be one’s own', async () => {
    const nowhere = systemActor(newId());
    expect(await world.run(nowhere, (tx) => centreById(tx, newId()))).toBeNull();
    await expect(world.run(nowhere, centreOf)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows which districts lie side by side, its own only', async () => {
    const { id } = await aCentre(world, { districts: { Øst: ['Vest'], Vest: [] } });
    await aCentre(world);
    const map = await world.run(systemActor(id), districtMap);
    expect(map).toEqual({ neighbours: { Øst: ['Vest'], Vest: [] } });
  });

  it('is shown to anybody, by name, with its districts', async () => {
    const { id } = await aCentre(world, { name: 'Åpen sentral', districts: { Sør: ['Nord'], Nord: [] } });
    const { data, errors } = await world.graphql<{ centres: { id: string; name: string }[] }>(everyCentre);
    expect(errors).toBeUndefined();
    expect(data.centres.at(-1)).toEqual({
      id,
      name: 'Åpen sentral',
      municipality: 'Drammen',
      phone: '+4729000000',
      email: 'hei@example.org',
      zone: 'Europe/Oslo',
      districts: [
        { name: 'Nord', neighbours: [] },
        { name: 'Sør', neighbours: ['Nord'] },
      ],
    });
    const one = await world.graphql('query ($id: ID!) { centre(centreId: $id) { slug } }', { id });
    expect(one.data).toMatchObject({ centre: { slug: expect.any(String) } });
    const none = await world.graphql('query ($id: ID!) { centre(centreId: $id) { slug } }', { id: newId() });
    expect(none.data).toEqual({ centre: null });
  });

  it('says so when what is asked for is no id', async () => {
    const { errors } = await world.graphql('{ centre(centreId: "1") { slug } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
