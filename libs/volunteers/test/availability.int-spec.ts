import { aCentre } from '@hjerterom/centres/testing';
import { availableRanges } from '@hjerterom/kernel';
import { type Actor, type Role, systemActor, type Tx } from '@hjerterom/platform';
import { countStatements, TestWorld } from '@hjerterom/platform/testing';
import { availabilityOf, setAvailability } from '@hjerterom/volunteers';
import { aVolunteer } from '@hjerterom/volunteers/testing';

describe('when a volunteer can', () => {
  let world: TestWorld;
  let centreId: string;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const volunteer = () => inCentre(async (tx) => (await aVolunteer(tx)).personId);
  const as = (role: Role, personId: string): Actor => ({ centreId, personId, roles: [role] });

  beforeAll(async () => {
    world = await TestWorld.create({});
    centreId = (await aCentre(world)).id;
  });
  afterAll(() => world.close());

  it('is what they said last, in the order in which they said it', async () => {
    const personId = await volunteer();
    await world.run(as('volunteer', personId), (tx) =>
      setAvailability(tx, {
        personId,
        weekly: [
          { weekday: 3, from: '16:00', to: '24:00' },
          { weekday: 1, from: '08:00', to: '10:00' },
        ],
        exceptions: [
          { from: '2026-12-01', to: '2026-12-31', available: false, note: 'Bortreist' },
          { from: '2026-12-07', to: '2026-12-07', available: true, fromTime: '12:00', toTime: '14:00' },
        ],
      }),
    );
    const said = await inCentre(async (tx) => (await availabilityOf(tx, [personId])).get(personId));
    expect(said).toEqual({
      weekly: [
        { weekday: 1, from: '08:00', to: '10:00' },
        { weekday: 3, from: '16:00', to: '24:00' },
      ],
      exceptions: [
        { from: '2026-12-01', to: '2026-12-31', available: false },
        { from: '2026-12-07', to: '2026-12-07', available: true, fromTime: '12:00', toTime: '14:00' },
      ],
    });
    const december = { start: new Date('2026-12-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z') };
    expect(availableRanges(said?.weekly ?? [], said?.exceptions ?? [], december, 'Europe/Oslo')).toEqual([
      { start: new Date('2026-12-07T11:00:00Z'), end: new Date('2026-12-07T13:00:00Z') },
    ]);
  });

  it('can be nothing', async () => {
    const personId = await volunteer();
    await inCentre((tx) => setAvailability(tx, { personId, weekly: [], exceptions: [] }));
    const all = await inCentre((tx) => availabilityOf(tx, [personId]));
    expect(all.get(personId)).toEqual({ weekly: [], exceptions: [] });
  });

  it('is nothing for those who are no volunteers of the centre', async () => {
    const personId = await volunteer();
    const elsewhere = (await aCentre(world)).id;
    const all = await world.run(systemActor(elsewhere), (tx) => availabilityOf(tx, [personId]));
    expect(all.get(personId)).toEqual({ weekly: [], exceptions: [] });
  });

  it('is not for another volunteer to say', async () => {
    const personId = await volunteer();
    const other = as('volunteer', await volunteer());
    const attempt = world.run(other, (tx) => setAvailability(tx, { personId, weekly: [], exceptions: [] }));
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is read in one statement for however many', async () => {
    const ids = [await volunteer(), await volunteer(), await volunteer()];
    const statementsFor = async (some: string[]) =>
      (await countStatements(() => inCentre((tx) => availabilityOf(tx, some)))).statements.length;
    expect(await statementsFor(ids)).toBe(await statementsFor(ids.slice(0, 1)));
  });
});
