import { found } from '@hjerterom/platform';
import { eventually, onBackend, queueBackends, TestWorld } from '@hjerterom/platform/testing';
import {
  bookRooms,
  codesOf,
  followHandout,
  handOutKey,
  likelyHolders,
  listHandouts,
  listOwnHandouts,
  type SaveRoomKey,
  saveRoomKey,
  takeBackKey,
} from '../src/index.js';
import { RoomsWorkerModule } from '../src/worker/index.js';
import { askedFor, renderMessage, talkingWorld } from './render.js';
import { at, type Borrower, RoomsWorld, tuesday } from './rooms-world.js';

/** Writes down a key or a code, as the leader. @returns its id */
async function written(here: RoomsWorld, given: Partial<SaveRoomKey>): Promise<string> {
  const outcome = await here.lead((tx) =>
    saveRoomKey(tx, { what: 'key', name: 'Nøkkel', roomIds: [], active: true, ...given }),
  );
  if (outcome.kind !== 'RoomKey') throw new Error(JSON.stringify(outcome));
  return outcome.keyId;
}

/** Hands it to whoever books for an association. @returns the outcome */
function given(here: RoomsWorld, keyId: string, { actor, associationId }: Borrower, dueOn: string | null = null) {
  return here.lead((tx) => handOutKey(tx, { keyId, personId: actor.personId ?? '', associationId, dueOn }));
}

const idIn = (outcome: object): string => ('handoutId' in outcome ? String(outcome.handoutId) : '');

describe('keys and codes', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  let chess: Borrower;
  let roomId: string;
  beforeAll(async () => {
    here = await RoomsWorld.create(await talkingWorld());
    [choir, chess] = (await here.borrowers(2)) as [Borrower, Borrower];
    roomId = await here.room({ name: 'Gymsalen' });
  });
  beforeEach(() => here.world.clock.set(tuesday));
  afterAll(() => here.world.close());

  it('are in one pocket at a time, however many hands reach for one at once', async () => {
    const keyId = await written(here, { name: 'Nøkkel 1', roomIds: [roomId] });
    const outcomes = await Promise.all(
      [choir, chess, choir, chess].map((who) => given(here, keyId, who, '2026-11-27')),
    );
    const kinds = outcomes.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['KeyAlreadyOut', 'KeyAlreadyOut', 'KeyHandout', 'KeyHandout']);
    expect(new Set(outcomes.map(idIn)).size).toBe(1);
    const handoutId = idIn(outcomes[0] ?? {});
    await here.lead((tx) => takeBackKey(tx, { handoutId }));
    const before = await here.lead((tx) => listHandouts(tx, 'back'));
    await here.lead((tx) => takeBackKey(tx, { handoutId }));
    expect(await here.lead((tx) => listHandouts(tx, 'back'))).toEqual(before);
    expect(before).toMatchObject([{ id: handoutId, ended: 'back', backAt: tuesday, late: false }]);
    expect(await given(here, keyId, chess)).toMatchObject({ kind: 'KeyHandout' });
  });

  it('are handed out by those at the desk alone, of their own centre, and not until yesterday', async () => {
    const keyId = await written(here, { name: 'Nøkkel 2' });
    const handOut = { keyId, personId: choir.actor.personId ?? '' };
    await expect(here.world.run(choir.actor, (tx) => handOutKey(tx, handOut))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const elsewhere = await RoomsWorld.create(here.world);
    await expect(elsewhere.lead((tx) => handOutKey(tx, handOut))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await given(here, keyId, choir, '2026-11-23')).toEqual({ kind: 'KeyDayOver', today: '2026-11-24' });
    await here.lead((tx) => saveRoomKey(tx, { id: keyId, what: 'key', name: 'Nøkkel 2', roomIds: [], active: false }));
    await expect(given(here, keyId, choir)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('show the digits to those who hand them out and to whoever has them, until the last day is over', async () => {
    const keyId = await written(here, { what: 'code', name: 'Kode A', code: '2580' });
    const shownTo = (actor = here.leader) => here.world.run(actor, (tx) => codesOf(tx, [keyId]));
    expect(await shownTo()).toEqual([{ keyId, code: '2580' }]);
    expect(await shownTo(choir.actor)).toEqual([]);
    await given(here, keyId, choir, '2026-11-25');
    expect(await shownTo(choir.actor)).toEqual([{ keyId, code: '2580' }]);
    expect(await shownTo(chess.actor)).toEqual([]);
    expect(await shownTo({ ...choir.actor, roles: ['coordinator'] })).toEqual([]);
    here.world.clock.set(new Date('2026-11-25T23:30:00Z'));
    expect(await shownTo(choir.actor)).toEqual([]);
    expect(await here.world.run(choir.actor, listOwnHandouts)).toMatchObject([{ keyId, late: true }]);
  });

  it('that are codes end for everybody when the digits are changed, and say so without the new ones', async () => {
    const code = { what: 'code', name: 'Kode B', roomIds: [roomId] } as const;
    const keyId = await written(here, { ...code, code: '1111' });
    await given(here, keyId, choir);
    await given(here, keyId, chess);
    await here.lead((tx) => saveRoomKey(tx, { ...code, id: keyId, active: true, code: '1111' }));
    expect(await here.world.run(chess.actor, listOwnHandouts)).toContainEqual(expect.objectContaining({ keyId }));
    await here.lead((tx) => saveRoomKey(tx, { ...code, id: keyId, active: true, code: '2222' }));
    for (const { actor } of [choir, chess]) {
      expect(await here.world.run(actor, (tx) => codesOf(tx, [keyId]))).toEqual([]);
    }
    const asked = await askedFor(here.world, 'rooms.code-changed');
    expect(asked.map(({ personId }) => personId).sort()).toEqual(
      [choir.actor.personId ?? '', chess.actor.personId ?? ''].sort(),
    );
    const words = await here.run((tx) => renderMessage(here.world, tx, found(asked[0], 'message')));
    expect(words?.sms).toContain('Kode B (Gymsalen) er byttet. Koden du hadde, virker ikke lenger.');
    expect(JSON.stringify(words)).not.toMatch(/1111|2222/);
  });

  it('are likely fetched by those who have one of the rooms within a week, the first to come first', async () => {
    const hall = await here.room({ name: 'Storsalen' });
    const keyId = await written(here, { name: 'Nøkkel 3', roomIds: [hall] });
    await here.as(choir, bookRooms, { roomIds: [hall], when: at('2026-11-28') });
    await here.as(chess, bookRooms, { roomIds: [hall], when: at('2026-11-26', '22:00', { minutes: 180 }) });
    await here.as(choir, bookRooms, { roomIds: [hall], when: at('2026-12-09') });
    const likely = await here.lead((tx) => likelyHolders(tx, keyId));
    expect(likely.map(({ personId, dueOn }) => [personId, dueOn])).toEqual([
      [chess.actor.personId, '2026-11-27'],
      [choir.actor.personId, '2026-11-28'],
    ]);
    expect(await here.world.run(choir.actor, (tx) => likelyHolders(tx, keyId))).toEqual([]);
  });
});

describe.each(queueBackends)('whoever has a key, on %s', (backend) => {
  let here: RoomsWorld;
  let choir: Borrower;
  beforeAll(async () => {
    const environment = await onBackend(backend);
    here = await RoomsWorld.create(await TestWorld.create({ worker: [RoomsWorkerModule], now: tuesday, environment }));
    choir = await here.borrower();
  });
  beforeEach(() => here.world.clock.set(tuesday));
  afterAll(() => here.world.close());

  const told = async () => (await askedFor(here.world, 'rooms.key-%')).map(({ template }) => template).sort();
  const until = (expected: readonly string[]) =>
    eventually(async () => {
      expect(await told()).toEqual(expected);
      return true;
    });
  const handed = async (name: string, dueOn: string) =>
    idIn(await given(here, await written(here, { name }), choir, dueOn));

  it('is reminded the day before and once it is late; what was said is withdrawn when it is back', async () => {
    const handoutId = await handed('Nøkkel 1', '2026-11-27');
    here.world.clock.set(new Date('2026-11-26T16:00:00Z'));
    await until(['rooms.key-due']);
    here.world.clock.set(new Date('2026-11-28T16:00:00Z'));
    await until(['rooms.key-due', 'rooms.key-late']);
    await here.run((tx) => followHandout(tx, handoutId));
    expect(await told()).toEqual(['rooms.key-due', 'rooms.key-late']);
    const [, late] = await askedFor(here.world, 'rooms.key-%');
    const words = await here.run((tx) => renderMessage(here.world, tx, found(late, 'message')));
    expect(words?.sms).toContain('Du har lånt Nøkkel 1. Den skulle vært levert 27. november 2026.');
    expect(await here.lead((tx) => listHandouts(tx, 'late'))).toMatchObject([{ id: handoutId, late: true }]);
    await here.lead((tx) => takeBackKey(tx, { handoutId }));
    expect(await told()).toEqual([]);
    expect(await here.run((tx) => renderMessage(here.world, tx, found(late, 'message')))).toBeNull();
  });

  it('is reminded of the new day when they may have it longer, and not of the old', async () => {
    const handoutId = await handed('Nøkkel 2', '2026-11-26');
    const [{ keyId } = { keyId: '' }] = await here.lead((tx) => listHandouts(tx, 'out'));
    here.world.clock.set(new Date('2026-11-25T16:00:00Z'));
    await until(['rooms.key-due']);
    expect(idIn(await given(here, keyId, choir, '2026-12-03'))).toBe(handoutId);
    expect(await told()).toEqual([]);
    here.world.clock.set(new Date('2026-12-02T16:00:00Z'));
    await until(['rooms.key-due']);
  });
});
