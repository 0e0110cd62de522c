import type { Tx } from '../database/index.js';
import { WAKE_CHANNEL } from '../outbox/write-events.js';

/** Lets time pass in demo mode, by so many milliseconds, and wakes the workers to what is due then. */
export async function moveClock(tx: Tx, milliseconds: number): Promise<void> {
  await tx.query(
    `WITH moved AS (UPDATE platform_clock SET offset_ms = offset_ms + $1 RETURNING 1)
     SELECT pg_notify('${WAKE_CHANNEL}', '') FROM moved`,
    [milliseconds],
  );
}
