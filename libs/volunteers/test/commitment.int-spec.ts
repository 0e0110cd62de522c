import { aCentre } from '@hjerterom/centres/testing';
import { newId, type TimeRange } from '@hjerterom/kernel';
import { systemActor, type Tx } from '@hjerterom/platform';
import { countStatements, TestWorld } from '@hjerterom/platform/testing';
import { commit, commitAll, commitEach, commitmentsOf, release } from '@hjerterom/volunteers';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { clashingSpans } from '../src/commitment/clashing-spans.js';
import { heldAround, writeCommitments } from '../src/commitment/commitment-rows.js';

const at = (from: string, to: string, day = '24'): TimeRange => ({
  start: new Date(`2026-11-${day}T${from}:00Z`),
  end: new Date(`2026-11-${day}T${to}:00Z`),
});

describe('what a volunteer has promised', () => {
  let world: TestWorld;
  let centreId: string;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const volunteer = () => inCentre(async (tx) => (await aVolunteer(tx)).personId);
  const promise = (personId: string, during: TimeRange, sourceId = newId()) =>
    inCentre((tx) => commit(tx, { personId, during, sourceKind: 'need-place', sourceId }));
  const promisesOf = (personId: string) =>
    inCentre(async (tx) => (await commitmentsOf(tx, [personId], at('00:00', '23:59'))).get(personId));

  beforeAll(async () => {
    world = await TestWorld.create({});
    centreId = (await aCentre(world)).id;
  });
  afterAll(() => world.close());

  it('is never two things at once; to begin as another ends is fine', async () => {
    const personId = await volunteer();
    expect(await promise(personId, at('10:00', '11:00'))).toBe('committed');
    expect(await promise(personId, at('10:30', '11:30'))).toBe('clash');
    expect(await promise(personId, at('11:00', '12:00'))).toBe('committed');
    expect(await promisesOf(personId)).toEqual([at('10:00', '11:00'), at('11:00', '12:00')]);
  });

  it('does not stand in the way of anybody else', async () => {
    expect(await promise(await volunteer(), at('10:00', '11:00'))).toBe('committed');
    expect(await promise(await volunteer(), at('10:00', '11:00'))).toBe('committed');
  });

  it('is one promise when the same is promised again, and moves when its source moves', async () => {
    const personId = await volunteer();
    const sourceId = newId();
    expect(await promise(personId, at('10:00', '11:00'), sourceId)).toBe('committed');
    expect(await promise(personId, at('10:00', '11:00'), sourceId)).toBe('committed');
    expect(await promise(personId, at('10:30', '11:30'), sourceId)).toBe('committed');
    expect(await promisesOf(personId)).toEqual([at('10:30', '11:30')]);
  });

  it('stands or falls together for several dates, or leaves out those that clash', async () => {
    const personId = await volunteer();
    await promise(personId, at('10:00', '11:00'));
    const spans = [
      { sourceId: newId(), during: at('10:30', '11:30') },
      { sourceId: newId(), during: at('12:00', '13:00') },
    ];
    const request = { personId, sourceKind: 'need-place', spans };
    expect(await inCentre((tx) => commitAll(tx, request))).toBe('clash');
    expect(await promisesOf(personId)).toEqual([at('10:00', '11:00')]);
    expect([...(await inCentre((tx) => commitEach(tx, request)))]).toEqual([spans[0]?.sourceId]);
    expect(await promisesOf(personId)).toEqual([at('10:00', '11:00'), at('12:00', '13:00')]);
  });

  it('can be taken back, and then the time is free', async () => {
    const personId = await volunteer();
    const sourceId = newId();
    await promise(personId, at('10:00', '11:00'), sourceId);
    await inCentre((tx) => release(tx, 'need-place', [sourceId, newId()]));
    expect(await promise(personId, at('10:00', '11:00'))).toBe('committed');
  });

  it('is refused for whoever is no volunteer of the centre, as if they were not there', async () => {
    const personId = await volunteer();
    const elsewhere = (await aCentre(world)).id;
    const attempt = world.run(systemActor(elsewhere), (tx) =>
      commit(tx, { personId, during: at('10:00', '11:00'), sourceKind: 'need-place', sourceId: newId() }),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of statements for one date and for a hundred', async () => {
    const spansOf = (days: number) =>
      Array.from({ length: days }, (_, day) => ({
        sourceId: newId(),
        during: {
          start: new Date(Date.UTC(2027, 0, day + 1, 10)),
          end: new Date(Date.UTC(2027, 0, day + 1, 11)),
        },
      }));
    const statementsFor = async (days: number) => {
      const personId = await volunteer();
      const { statements } = await countStatements(() =>
        inCentre((tx) => commitAll(tx, { personId, sourceKind: 'need-place', spans: spansOf(days) })),
      );
      return statements.length;
    };
    expect(await statementsFor(100)).toBe(await statementsFor(1));
  });
});

describe('two promises for the same person and time at once', () => {
  let world: TestWorld;
  let centreId: string;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const requestOf = (personId: string) => ({
    personId,
    sourceKind: 'need-place',
    spans: [{ sourceId: newId(), during: at('10:00', '11:00') }],
  });
  const kept = async (personId: string) =>
    (await world.rows('SELECT 1 FROM volunteers_commitment WHERE person_id = $1', [personId])).length;

  /** The same steps as `commitAll`, without the lock, and each waiting for the other to have looked. */
  async function withoutTheLock(personId: string) {
    const bothHaveLooked = meetingOf(2);
    const attempt = () =>
      inCentre(async (tx) => {
        const request = requestOf(personId);
        const clashing = clashingSpans(await heldAround(tx, request), request.spans);
        await bothHaveLooked();
        if (clashing.size === 0) await writeCommitments(tx, request);
        return clashing.size === 0 ? 'committed' : 'clash';
      });
    return Promise.allSettled([attempt(), attempt()]);
  }

  beforeAll(async () => {
    world = await TestWorld.create({});
    centreId = (await aCentre(world)).id;
  });
  afterAll(() => world.close());

  it('give one promise and one clash, each time', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { personId } = await inCentre((tx) => aVolunteer(tx));
      const answers = await Promise.all([1, 2].map(() => inCentre((tx) => commitAll(tx, requestOf(personId)))));
      expect(answers.sort()).toEqual(['clash', 'committed']);
      expect(await kept(personId)).toBe(1);
    }
  });

  it('would be stopped by the constraint, as an error, if the lock were forgotten', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const answers = await withoutTheLock(personId);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // An exclusion violation; or a deadlock, when both rows were in before either was checked.
    const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : null)).filter(Boolean);
    expect(['23P01', '40P01']).toEqual(expect.arrayContaining(codes));
    expect(await kept(personId)).toBe(1);
  });

  it('control: without the lock and without the constraint the race does appear', async () => {
    await world.rows('ALTER TABLE volunteers_commitment DROP CONSTRAINT volunteers_commitment_one_at_a_time');
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const answers = await withoutTheLock(personId);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await kept(personId)).toBe(2);
  });

  it('and with the lock alone it does not', async () => {
    const { personId } = await inCentre((tx) => aVolunteer(tx));
    const answers = await Promise.all([1, 2].map(() => inCentre((tx) => commitAll(tx, requestOf(personId)))));
    expect(answers.sort()).toEqual(['clash', 'committed']);
    expect(await kept(personId)).toBe(1);
  });
});

/** A gate that opens when so many have come to it. */
function meetingOf(people: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let here = 0;
  return () => {
    here += 1;
    if (here === people) open();
    return opened;
  };
}
