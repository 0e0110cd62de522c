import { newId } from '@hjerterom/kernel';
import type { Tx } from '../database/tx.js';
import { currentRequest } from '../logging/index.js';

/** The channel on which workers hear that there may be something to do. */
export const WAKE_CHANNEL = 'hjerterom_wake';

/** Writes the transaction's events to the outbox in one statement and wakes the workers when it commits. */
export async function writeEvents(tx: Tx): Promise<void> {
  const events = tx.takeEvents();
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: newId(),
    name: event.name,
    payload: event.payload,
    centre_id: event.centreId,
  }));
  await tx.query(
    `WITH written AS (
       INSERT INTO platform_outbox (id, name, payload, centre_id, request_id, occurred_at)
       SELECT id, name, payload, centre_id, $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, name text, payload jsonb, centre_id uuid)
       RETURNING 1)
     SELECT count(*), pg_notify('${WAKE_CHANNEL}', '') FROM written`,
    [JSON.stringify(rows), currentRequest()?.requestId ?? null, tx.now],
  );
}
