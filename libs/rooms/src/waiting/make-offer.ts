import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import type { ReadRequest } from '../booking/request.js';
import { writeBooking } from '../booking/write-booking.js';
import { borrowersOf } from '../telling/borrowers-of.js';
import type { HadNow } from './had-now.js';
import { offerDeadline } from './offer-deadline.js';
import type { WaitingRow } from './waiting-rows.js';

/** An answer that is due within this time is asked for at once, also in quiet hours. */
const soonMs = 12 * 3_600_000;

/**
 * Keeps the dates that can be had for them, writes down which were left out and why, and tells those who book for the
 * association. Under the lock of the parts and of the entry.
 */
export async function makeOffer(
  tx: Tx,
  entry: WaitingRow,
  request: ReadRequest,
  { had, leftOut }: HadNow,
): Promise<void> {
  const [first] = had;
  if (!first) return;
  const answerBy = offerDeadline(tx.now, first.during.start);
  const kept = await writeBooking(tx, { ...request, slots: had }, { status: 'held', heldUntil: answerBy });
  const holdId = kept.bookingId;
  await tx.query(
    `UPDATE rooms_waiting SET status = 'offered', answer_by = $2, hold_id = $3, due_at = $2, lease_until = NULL, attempts = 0
     WHERE id = $1`,
    [entry.id, answerBy, holdId],
  );
  await tx.query(
    `UPDATE rooms_waiting_slot s SET in_the_way = coalesce((
       SELECT string_to_array(l.reasons, ',') FROM unnest($3::timestamptz[], $4::text[]) AS l(start, reasons)
       WHERE l.start = lower(s.during)), '{}')
     WHERE s.waiting_id = $1 AND lower(s.during) > $2`,
    [
      ...[entry.id, tx.now, leftOut.map(({ slot }) => slot.during.start)],
      leftOut.map(({ reasons }) => reasons.join(',')),
    ],
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
