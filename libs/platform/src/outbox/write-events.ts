import { newId } from '@hjerterom/kernel';
import type { Tx } from '../database/tx.js';
import { currentRequest } from '../logging/index.js';
import { CHANGES_CHANNEL, noticesOf } from './changes-channel.js';

/** The channel on which workers hear that there may be something to do. */
export const WAKE_CHANNEL = 'hjerterom_wake';

/**
 * Writes the transaction's events to the outbox in one statement. When it commits, the workers are woken, and the API
 * processes hear what changed in which centre. A notification only saves waiting; losing one loses nothing.
 */
export async function writeEvents(tx: Tx): Promise<void> {
  const events = tx.takeEvents();
  const notices = noticesOf(events, tx.takeTouched(), tx.now);
  if (notices.length === 0) return;
  const rows = events.map((event) => ({
    id: newId(),
    name: event.name,
    payload: event.payload,
    centre_id: event.centreId,
  }));
  const told = [...(rows.length > 0 ? [[WAKE_CHANNEL, '']] : []), ...notices.map((text) => [CHANGES_CHANNEL, text])];
  await tx.query(
    `WITH written AS (
       INSERT INTO platform_outbox (id, name, payload, centre_id, request_id, occurred_at)
       SELECT id, name, payload, centre_id, $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, name text, payload jsonb, centre_id uuid))
     SELECT pg_notify(channel, notice) FROM unnest($4::text[], $5::text[]) AS told(channel, notice)`,
    [
      JSON.stringify(rows),
      currentRequest()?.requestId ?? null,
      tx.now,
      told.map(([channel]) => channel),
      told.map(([, notice]) => notice),
    ],
  );
}
