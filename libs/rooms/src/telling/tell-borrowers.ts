import { newId } from '@hjerterom/kernel';
import { messageRequested, messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import type { BookingTelling } from '../messages/booking-words.js';
import { borrowersOf } from './borrowers-of.js';

/** What can be told of dates; each has its template. */
export type TellingTemplate = `rooms.${BookingTelling}`;

/** Some dates of a booking, and what is told of them. */
export interface DatesToTell {
  readonly template: TellingTemplate;
  readonly bookingId: string;
  /** In order of time. */
  readonly dates: readonly { readonly id: string; readonly during: { readonly start: Date } }[];
  /** One of those who book is enough: the one who made it where they still do. */
  readonly onlyOne?: boolean;
  /** Not these: they have just said it themselves. */
  readonly except?: string | null;
}

/** With less than half a day to go quiet hours do not hold back what must be known before. */
const soonMs = 12 * 60 * 60 * 1000;

/**
 * Tells those who book for the association today, in the transaction of what is told. Three statements at most, however
 * many dates and people.
 */
export async function tellBorrowers(
  tx: Tx,
  { template, bookingId, dates, onlyOne, except }: DatesToTell,
): Promise<void> {
  const [first] = dates;
  if (!first) return;
  const all = (await borrowersOf(tx, [bookingId])).filter(({ personId }) => personId !== except);
  const people = onlyOne ? await theOne(tx, bookingId, all) : all;
  if (people.length === 0) return;
  const tellings = people.map(({ personId }) => ({ id: newId(), personId }));
  await tx.query(
    `INSERT INTO rooms_telling (id, centre_id, person_id, template, booking_id, occurrence_ids, told_at)
     SELECT t.id, $1, t.person_id, $2, $3, $4, $5 FROM unnest($6::uuid[], $7::uuid[]) AS t(id, person_id)`,
    [
      ...[tx.centreId, template, bookingId, dates.map(({ id }) => id), tx.now],
      ...[tellings.map(({ id }) => id), tellings.map(({ personId }) => personId)],
    ],
  );
  const begins = first.during.start.getTime() - tx.now.getTime();
  for (const { id, personId } of tellings) {
    const [dueAt, urgent, key] = [tx.now.toISOString(), begins > 0 && begins < soonMs, keyOf(template, id)];
    tx.append(messageRequested, { template, personId, subjectId: id, dueAt, urgent, key });
  }
}

/** Of those who book, the one who made it; else the first. */
async function theOne<P extends { readonly personId: string }>(tx: Tx, bookingId: string, people: readonly P[]) {
  const [made] = await tx.query<{ personId: string | null }>(
    `SELECT person_id AS "personId" FROM rooms_booking WHERE id = $1`,
    [bookingId],
  );
  return [people.find(({ personId }) => personId === made?.personId) ?? people[0]].filter((one) => one !== undefined);
}

/**
 * What was told of these dates and of no others is not so any more: what has not left stays, and nobody is to ring about
 * it. One statement.
 */
export async function withdrawTellings(tx: Tx, dates: readonly { readonly id: string }[]): Promise<void> {
  const rows = await tx.query<{ id: string; template: string }>(
    `UPDATE rooms_telling SET withdrawn_at = $3
     WHERE booking_id IN (SELECT booking_id FROM rooms_occurrence WHERE id = ANY($1)) AND centre_id = $2
       AND occurrence_ids <@ $1::uuid[] AND withdrawn_at IS NULL
     RETURNING id, template`,
    [dates.map(({ id }) => id), tx.centreId, tx.now],
  );
  if (rows.length > 0) tx.append(messagesWithdrawn, { keys: rows.map(({ template, id }) => keyOf(template, id)) });
}

function keyOf(template: string, id: string): string {
  return `${template}:${id}`;
}
