import { hostname } from 'node:os';
import { newId } from '@hjerterom/kernel';
import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { chainAudit } from '../audit/index.js';
import { Database } from '../database/index.js';
import { KEY_LIFETIME_MS } from '../idempotency/index.js';

const BEAT_EVERY_MS = 10_000;
/** Nothing waits for it, and it reads what was told in a month. */
const CLEAR_EVERY_MS = 3_600_000;
/** Often, so that little of the audit is not chained yet; it costs one statement when there is nothing. */
const CHAIN_EVERY_MS = 5_000;
/** What has been told and done is kept for so long, for whoever asks what happened. */
const KEEP_EVENTS_DAYS = 30;

/** What a worker does for the house: says that it lives, chains the audit, and throws away what has served its time. */
@Injectable()
export class Housekeeping {
  private readonly workerId = newId();
  private lastBeat = Number.NEGATIVE_INFINITY;
  private lastClearing = Number.NEGATIVE_INFINITY;
  private lastChaining = Number.NEGATIVE_INFINITY;

  constructor(private readonly database: Database) {}

  /** Called with every pulse; says that it lives every ten seconds, chains the audit every five, clears away every hour. */
  async pass(): Promise<void> {
    const now = performance.now();
    if (now - this.lastBeat >= BEAT_EVERY_MS) {
      this.lastBeat = now;
      await this.beat();
    }
    if (now - this.lastClearing >= CLEAR_EVERY_MS) {
      this.lastClearing = now;
      await this.clear();
    }
    if (now - this.lastChaining >= CHAIN_EVERY_MS) {
      this.lastChaining = now;
      await chainAudit(this.database);
    }
  }

  private async beat(): Promise<void> {
    await this.database.run(systemActor(null), (tx) =>
      tx.query(
        `INSERT INTO platform_worker (id, host, beat_at) VALUES ($1, $2, clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET beat_at = excluded.beat_at`,
        [this.workerId, hostname()],
      ),
    );
  }

  private async clear(): Promise<void> {
    await this.database.run(systemActor(null), async (tx) => {
      await tx.query(`DELETE FROM platform_worker WHERE beat_at < clock_timestamp() - interval '1 hour'`);
      await tx.query(`DELETE FROM platform_idempotency_key WHERE used_at < $1`, [
        new Date(tx.now.getTime() - KEY_LIFETIME_MS),
      ]);
      await tx.query(
        `DELETE FROM platform_outbox o WHERE o.dispatched_at < clock_timestamp() - make_interval(days => $1)
         AND NOT EXISTS (SELECT 1 FROM platform_inbox i WHERE i.event_id = o.id AND i.done_at IS NULL)`,
        [KEEP_EVENTS_DAYS],
      );
    });
  }

  /** Does a worker on this host live? For the container's health check. */
  async aliveHere(): Promise<boolean> {
    const rows = await this.database.run(systemActor(null), (tx) =>
      tx.query(`SELECT 1 FROM platform_worker WHERE host = $1 AND beat_at > clock_timestamp() - interval '45 s'`, [
        hostname(),
      ]),
    );
    return rows.length > 0;
  }
}
