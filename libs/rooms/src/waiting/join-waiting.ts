import { newId } from '@hjerterom/kernel';
import { NotFound, type Tx } from '@hjerterom/platform';
import type { WhenNotPossibleOutcome } from '../booking/outcome.js';
import { type BookingRequest, type ReadRequest, readRequest } from '../booking/request.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';

/** On the list, and whatever is done with a place on it. */
export interface WaitingOutcome {
  readonly kind: 'WaitingPlace';
  readonly waitingId: string;
}

/** There is nothing to wait for: all of it is free. */
export interface NothingInTheWayOutcome {
  readonly kind: 'NothingInTheWay';
}

/**
 * Waits for rooms at a time, or at all the times of a series: last in the order for that floor. The association waits,
 * whoever of theirs has said so; to wait twice for the same is to wait once.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function joinWaiting(
  tx: Tx,
  input: BookingRequest,
): Promise<WaitingOutcome | NothingInTheWayOutcome | WhenNotPossibleOutcome> {
  const request = await readRequest(tx, input);
  if ('kind' in request) return request;
  if (!input.associationId) throw new NotFound('association');
  await lockParts(
    tx,
    request.rooms.flatMap(({ partIds }) => partIds),
  );
  const clashes = await clashesOf(tx, { ...request, wants: input });
  if (!clashes.some(({ reasons }) => reasons.some((reason) => reason === 'taken' || reason === 'blocked'))) {
    return { kind: 'NothingInTheWay' };
  }
  const [before] = await tx.query<{ id: string }>(
    `SELECT id FROM rooms_waiting WHERE association_id = $1 AND centre_id = $2 AND status IN ('waiting', 'offered')
       AND room_ids @> $3::uuid[] AND room_ids <@ $3::uuid[] AND start_date = $4 AND start_time = $5 AND minutes = $6
       AND rrule IS NOT DISTINCT FROM $7`,
    [
      ...[input.associationId, tx.centreId, input.roomIds, input.when.startDate, input.when.startTime],
      ...[input.when.minutes, input.when.rrule ?? null],
    ],
  );
  return { kind: 'WaitingPlace', waitingId: before?.id ?? (await write(tx, request)) };
}

async function write(tx: Tx, { input, slots }: ReadRequest): Promise<string> {
  const id = newId();
  const { when, roomIds, associationId, purpose, participants, setup } = input;
  await tx.query(
    `INSERT INTO rooms_waiting (id, centre_id, association_id, person_id, room_ids, start_date, start_time, minutes, rrule,
       purpose, participants, setup, status, joined_at, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting', $13, $13)`,
    [
      ...[id, tx.centreId, associationId, tx.actor.personId, roomIds, when.startDate, when.startTime, when.minutes],
      ...[when.rrule ?? null, purpose, participants ?? null, setup ?? null, tx.now],
    ],
  );
  await tx.query(
    `INSERT INTO rooms_waiting_slot (waiting_id, during)
     SELECT $1, tstzrange(s.start, s.stop) FROM unnest($2::timestamptz[], $3::timestamptz[]) AS s(start, stop)
     ON CONFLICT DO NOTHING`,
    [id, slots.map(({ during }) => during.start), slots.map(({ during }) => during.end)],
  );
  return id;
}
