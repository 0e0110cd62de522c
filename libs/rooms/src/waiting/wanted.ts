import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import type { ReadRequest } from '../booking/request.js';
import { roomsAsked } from '../room/room-facts.js';
import type { WaitingRow } from './waiting-rows.js';

/** What is waited for as the request it was, with the times that are still to come. Two statements. */
export async function wanted(tx: Tx, entry: WaitingRow): Promise<ReadRequest> {
  const { roomIds, startDate, startTime, minutes, rrule, associationId, purpose, participants, setup } = entry;
  const { zone } = await centreOf(tx);
  const when = { startDate, startTime, minutes, rrule };
  return {
    input: { roomIds, when, associationId, purpose, participants, setup },
    rooms: await roomsAsked(tx, roomIds),
    slots: entry.slots.flatMap(({ during }) => (during.start > tx.now ? [{ roomIds, during }] : [])),
    frame: { now: tx.now, zone, borrower: true },
  };
}
