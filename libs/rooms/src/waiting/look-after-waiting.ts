import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { writeBooking } from '../booking/write-booking.js';
import { type Clash, clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { borrowersOf } from '../telling/borrowers-of.js';
import { closeOffer } from './close-offer.js';
import { offerDeadline } from './offer-deadline.js';
import { waitingPolicy } from './waiting.policy.js';
import { type WaitingRow, waitingBefore, waitingRow } from './waiting-rows.js';
import { wakeWaiting } from './wake-waiting.js';
import { wanted } from './wanted.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const soonMs = dayMs / 2;

/**
 * Looks after one who waits: whoever let the time to answer pass is out, and the next is looked at; whoever is first for
 * something that is free now is offered it, kept for them until they must have answered. Nobody is offered what somebody
 * before them could have. To do it twice does nothing.
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
  const clashes = await clashesOf(tx, { ...request, wants: request.input });
  const before = clashes.length === 0 && (await couldBeHadBefore(tx, entry));
  if (clashes.length === 0 && !before) await offer(tx, entry, request);
  else await lookAgain(tx, entry, before ? [] : clashes);
}

/** Whether somebody who came before could have what they wait for now: then it is theirs, and they are looked at. */
async function couldBeHadBefore(tx: Tx, entry: WaitingRow): Promise<boolean> {
  for (const other of await waitingBefore(tx, entry.id)) {
    const request = await wanted(tx, other);
    const clashes = request.slots.length > 0 ? await clashesOf(tx, { ...request, wants: request.input }) : null;
    if (clashes?.length === 0) return true;
  }
  return false;
}

/** Keeps it for them, and tells those who book for the association. */
async function offer(tx: Tx, entry: WaitingRow, request: Awaited<ReturnType<typeof wanted>>): Promise<void> {
  const [first] = request.slots;
  if (!first) return;
  const answerBy = offerDeadline(tx.now, first.during.start);
  const { bookingId: holdId } = await writeBooking(tx, request, { status: 'held', heldUntil: answerBy });
  await tx.query(
    `UPDATE rooms_waiting SET status = 'offered', answer_by = $2, hold_id = $3, due_at = $2, lease_until = NULL, attempts = 0
     WHERE id = $1`,
    [entry.id, answerBy, holdId],
  );
  const template = 'rooms.offered';
  const people = (await borrowersOf(tx, [holdId])).map(({ personId }) => ({ personId, id: newId() }));
  await tx.query(
    `INSERT INTO rooms_telling (id, centre_id, person_id, template, waiting_id, occurrence_ids, told_at)
     SELECT t.id, $1, t.person_id, $2, $3, '{}', $4 FROM unnest($5::uuid[], $6::uuid[]) AS t(id, person_id)`,
    [tx.centreId, template, entry.id, tx.now, people.map(({ id }) => id), people.map(({ personId }) => personId)],
  );
  const urgent = answerBy.getTime() - tx.now.getTime() <= soonMs;
  for (const { id, personId } of people) {
    const [dueAt, key] = [tx.now.toISOString(), `${template}:${id}`];
    tx.append(messageRequested, { template, personId, subjectId: id, dueAt, urgent, key });
  }
}

/** What frees it wakes the entry; besides, it is looked at when what somebody holds has run out, and once a day. */
async function lookAgain(tx: Tx, entry: WaitingRow, clashes: readonly Clash[]): Promise<void> {
  const [hold] = await tx.query<{ until: Date | null }>(
    `SELECT min(held_until) AS until FROM rooms_booking WHERE id = ANY($1)`,
    [clashes.flatMap(({ bookingIds }) => bookingIds)],
  );
  const dueAt = hold?.until ?? new Date(tx.now.getTime() + dayMs);
  await tx.query(`UPDATE rooms_waiting SET due_at = $2, lease_until = NULL, attempts = 0 WHERE id = $1`, [
    entry.id,
    dueAt,
  ]);
}
