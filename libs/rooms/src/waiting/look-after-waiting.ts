import type { Tx } from '@hjerterom/platform';
import type { ReadRequest } from '../booking/request.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { partTimes } from '../taking/part-times.js';
import { closeOffer } from './close-offer.js';
import { type HadNow, hadNow } from './had-now.js';
import { makeOffer } from './make-offer.js';
import { waitingPolicy } from './waiting.policy.js';
import { type WaitingRow, waitingBefore, waitingRow } from './waiting-rows.js';
import { wakeWaiting } from './wake-waiting.js';
import { wanted } from './wanted.js';

const dayMs = 24 * 3_600_000;
/** Whoever stands behind somebody who is about to be offered theirs is looked at again after so long. */
const afterOthersMs = 60_000;

/**
 * Looks after one who waits: whoever let the time to answer pass is out, and the next is looked at; whoever is first, and
 * could have at least half of what they wait for now, is offered just that, kept for them until they must have answered.
 * Nobody is offered anything while somebody before them could have theirs. To do it twice does nothing.
 * @throws NotFound when the centre has nobody who waits so
 */
export async function lookAfterWaiting(tx: Tx, waitingId: string): Promise<void> {
  const request = await wanted(tx, await waitingRow(tx, waitingId, { lock: false }));
  await lockParts(
    tx,
    request.rooms.flatMap(({ partIds }) => partIds),
  );
  const entry = await waitingRow(tx, waitingId, { lock: true });
  waitingPolicy.assert(tx.actor, 'offer', { centreId: entry.centreId, personId: null });
  if (entry.status === 'offered') {
    if (entry.answerBy === null || entry.answerBy > tx.now) return;
    await closeOffer(tx, entry, 'expired');
    await wakeWaiting(tx, entry.roomIds);
    return;
  }
  if (entry.status !== 'waiting') return;
  if (request.slots.length === 0) {
    await closeOffer(tx, entry, 'over');
    return;
  }
  const now = await whatCanBeHad(tx, request);
  if (!now.enough) return lookAgain(tx, entry.id, await holdEnds(tx, request));
  const before = await couldHaveItBefore(tx, entry);
  if (before === null) return makeOffer(tx, entry, request, now);
  // Theirs first, and what they leave may be for this one.
  await lookAtNow(tx, before);
  await lookAgain(tx, entry.id, new Date(tx.now.getTime() + afterOthersMs));
}

/** By the rule for whoever waits (`hadNow`), as of now. */
async function whatCanBeHad(tx: Tx, request: ReadRequest): Promise<HadNow> {
  return hadNow(request.slots, await clashesOf(tx, { ...request, wants: request.input }));
}

/** Who came before and could have what they wait for now, the first of them; null when nobody could. */
async function couldHaveItBefore(tx: Tx, entry: WaitingRow): Promise<string | null> {
  for (const other of await waitingBefore(tx, entry.id)) {
    if ((await whatCanBeHad(tx, await wanted(tx, other))).enough) return other.id;
  }
  return null;
}

/** When the first of what somebody only holds of it runs out; null when nobody does. One statement. */
async function holdEnds(tx: Tx, { slots, rooms }: ReadRequest): Promise<Date | null> {
  const parts = partTimes(slots, new Map(rooms.map((room) => [room.id, room])));
  const [hold] = await tx.query<{ until: Date | null }>(
    `SELECT min(o.held_until) AS until
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS w(part_id, start, stop)
     JOIN rooms_occupancy o ON o.part_id = w.part_id AND o.during && tstzrange(w.start, w.stop)
     WHERE o.held_until > $4`,
    [
      ...[parts.map(({ partId }) => partId), parts.map(({ during }) => during.start)],
      ...[parts.map(({ during }) => during.end), tx.now],
    ],
  );
  return hold?.until ?? null;
}

/** Has somebody else looked at as soon as the worker can, unless somebody is just about to. */
async function lookAtNow(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `UPDATE rooms_waiting SET due_at = $2 WHERE id IN (SELECT id FROM rooms_waiting WHERE id = $1 FOR UPDATE SKIP LOCKED)`,
    [id, tx.now],
  );
}

/** What frees it wakes whoever waits; besides, they are looked at then, and at the latest in a day. */
async function lookAgain(tx: Tx, id: string, at: Date | null): Promise<void> {
  const day = new Date(tx.now.getTime() + dayMs);
  await tx.query(`UPDATE rooms_waiting SET due_at = $2, lease_until = NULL, attempts = 0 WHERE id = $1`, [
    id,
    at && at < day ? at : day,
  ]);
}
