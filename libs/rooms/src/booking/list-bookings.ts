import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type BookingNode, bookingColumns, readableBookings } from './booking-node.js';
import { type DateNode, dateColumns } from './date-node.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the actor booked or applied for, or their associations did, the newest first. @throws PageError */
export function listOwnBookings(tx: Tx, page: PageArguments): Promise<Page<BookingNode>> {
  return listBookings(tx, page, ({ own }) => own);
}

/** What an association has, for whoever may read it, the newest first. @throws PageError */
export function listBookingsOf(
  tx: Tx,
  { associationId, ...page }: PageArguments & { readonly associationId: string },
): Promise<Page<BookingNode>> {
  return listBookings(tx, page, ({ value }) => `b.association_id = ${value(associationId)}::uuid`);
}

type Narrowing = (by: { readonly own: string; value(given: unknown): string }) => string;

async function listBookings(tx: Tx, { first, after }: PageArguments, narrowed: Narrowing): Promise<Page<BookingNode>> {
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const { from, where, own } = await readableBookings(tx, params);
  const conditions = [where, narrowed({ own, value })];
  // Ids are made in the order of time (uuid v7).
  if (after) conditions.push(`b.id < ${value(idIn(decodeCursor(after, 1)[0]))}::uuid`);
  const rows = await tx.query<BookingNode>(
    `SELECT ${bookingColumns} FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY b.id DESC LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, ({ id }) => [id], after);
}

/** The actor's own dates that are not over, or their associations', as they come; the cancelled ones too. @throws PageError */
export async function listOwnDates(tx: Tx, { first, after }: PageArguments): Promise<Page<DateNode>> {
  const size = boundedFirst(first);
  const params: unknown[] = [];
  const value = (given: unknown) => `$${params.push(given)}`;
  const { from, where, own } = await readableBookings(tx, params);
  const conditions = [where, own, `upper(o.during) > ${value(tx.now)}`];
  if (after) {
    const [start, id] = decodeCursor(after, 2);
    const at = typeof start === 'string' && Number.isFinite(Date.parse(start)) ? start : wrongCursor();
    conditions.push(`(lower(o.during), o.id) > (${value(at)}::timestamptz, ${value(idIn(id))}::uuid)`);
  }
  const rows = await tx.query<DateNode>(
    `SELECT ${dateColumns} FROM rooms_occurrence o JOIN ${from} ON b.id = o.booking_id
     WHERE ${conditions.join(' AND ')} ORDER BY lower(o.during), o.id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, ({ start, id }) => [start.toISOString(), id], after);
}

function idIn(id: unknown): string {
  return typeof id === 'string' && uuid.test(id) ? id : wrongCursor();
}

function wrongCursor(): never {
  throw new PageError('BAD_CURSOR', 'The cursor does not belong here.');
}
