import { addDays, instantOf, localDateOf, startOfIsoWeek } from '@hjerterom/kernel';
import { type Actor, found } from '@hjerterom/platform';
import {
  countHeads,
  handOutKey,
  joinWaiting,
  listUncounted,
  saveRoomKey,
  setUnusedRule,
  takeBackKey,
} from '@hjerterom/rooms';
import type { Life } from './life.js';

const zone = 'Europe/Oslo';

/** Rooms and associations by name, once they are written down. */
interface Known {
  readonly room: (name: string) => string[];
  readonly association: (name: string) => string;
}

/** How many came, one date after the other. */
const heads = [14, 18, 9, 22, 31, 12, 16, 27, 11];
/** To one date in so many nobody came. */
const noShowEvery = 32;
/** So many dates are still to be counted. */
const uncounted = 3;

/**
 * What happens to rooms in the weeks before today: keys are handed out, one comes back and one does not, a room begins to ask
 * whether they come (and frees what nobody answered for), heads are counted, and two wait for the same evening.
 */
export function planRoomLife(
  life: Life,
  leader: Actor,
  known: Known,
  { today, borrowerId }: { readonly today: Date; readonly borrowerId: string },
): void {
  const on = (days: number) => addDays(localDateOf(today, zone), days);
  const morning = (days: number) => instantOf(on(days), '09:15', zone);
  planKeys(life, leader, known, { on, morning, borrowerId });
  life.plan(morning(-6), leader, async (tx) => {
    const [roomId] = known.room('Flerbruksrom 1');
    await setUnusedRule(tx, { roomId: found(roomId, 'room'), rule: 'free', askHours: 48, freeHours: 12 });
  });
  life.plan(today, leader, async (tx) => {
    const { edges } = await listUncounted(tx, { first: 100 });
    for (const [index, { node }] of edges.slice(uncounted).entries()) {
      const came = index % noShowEvery === 4 ? 0 : (heads[index % heads.length] ?? 0);
      await countHeads(tx, { occurrenceId: node.id, heads: came });
    }
    const tuesday = addDays(startOfIsoWeek(on(0)), 22);
    const evening = { startDate: tuesday, startTime: '18:00', minutes: 120 };
    for (const [name, purpose] of [
      ['Drammen Hagelag', 'Årsmøte'],
      ['Kirkens Bymisjon', 'Kveld for frivillige'],
    ] as const) {
      const request = { roomIds: known.room('Innbyggertorget'), when: evening, purpose, participants: 30 };
      const { kind } = await joinWaiting(tx, { ...request, associationId: known.association(name) });
      if (kind !== 'WaitingPlace') throw new Error(`The sample's waiting list: ${kind}`);
    }
  });
}

interface Days {
  readonly on: (days: number) => string;
  readonly morning: (days: number) => Date;
  readonly borrowerId: string;
}

function planKeys(life: Life, leader: Actor, known: Known, { on, morning, borrowerId: personId }: Days): void {
  const ids = new Map<string, string>();
  life.plan(morning(-20), leader, async (tx) => {
    const keys = [
      { what: 'key', name: 'Nøkkel 1 til gymsalen', roomIds: known.room('Gymsalen') },
      { what: 'key', name: 'Nøkkel 2 til gymsalen', roomIds: known.room('Gymsalen') },
      { what: 'key', name: 'Nøkkel til torget', roomIds: known.room('Innbyggertorget') },
      { what: 'key', name: 'Nøkkel til flerbruksrom 2', roomIds: known.room('Flerbruksrom 2') },
      { what: 'code', name: 'Kode til sidedøra', roomIds: known.room('Innbyggertorget'), code: '4806' },
    ] as const;
    for (const key of keys) {
      const saved = await saveRoomKey(tx, { ...key, active: true });
      if (saved.kind !== 'RoomKey') throw new Error(`The sample's keys: ${saved.kind}`);
      ids.set(key.name, saved.keyId);
    }
  });
  const associationId = () => known.association('Fønix');
  const handouts = new Map<string, string>();
  const handed = (name: string, from: number, until: number) =>
    life.plan(morning(from), leader, async (tx) => {
      const keyId = found(ids.get(name), 'key');
      const given = await handOutKey(tx, { keyId, personId, associationId: associationId(), dueOn: on(until) });
      if (given.kind !== 'KeyHandout') throw new Error(`The sample's keys: ${given.kind}`);
      handouts.set(name, given.handoutId);
    });
  handed('Nøkkel 1 til gymsalen', -15, -12);
  life.plan(morning(-13), leader, (tx) =>
    takeBackKey(tx, { handoutId: found(handouts.get('Nøkkel 1 til gymsalen'), 'handout') }),
  );
  handed('Nøkkel til torget', -9, -2);
  handed('Nøkkel til flerbruksrom 2', -3, 11);
  handed('Kode til sidedøra', -3, 60);
}
