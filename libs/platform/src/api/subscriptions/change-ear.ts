import type { Clock } from '@hjerterom/kernel';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config/index.js';
import { Log } from '../../logging/index.js';
import { CHANGES_CHANNEL, type ChangeNotice } from '../../outbox/changes-channel.js';
import { CLOCK } from '../../tokens.js';
import { anything, type Listener, Listeners } from './listeners.js';

/** How long to wait before the database is listened to again, in milliseconds. */
const PAUSE_MS = 500;

/**
 * Hears from PostgreSQL what any process changed, and tells the subscribers in this one. When it was deaf for a while
 * it says that anything may have changed.
 */
@Injectable()
export class ChangeEar implements OnModuleInit, OnApplicationShutdown {
  private readonly listeners = new Listeners();
  private client?: pg.Client;
  private stopped = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listeners.closeAll();
    await this.client?.end().catch(() => undefined);
  }

  /** Changes in a centre from now on. The first says that anything may have changed until now. */
  changesIn(centreId: string): Listener {
    const listener = this.listeners.add(centreId);
    listener.hear({ ...anything, at: this.clock.now() });
    return listener;
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload = '[]' }) => this.tell(JSON.parse(payload) as ChangeNotice[]));
    client.on('error', () => this.listenAgain(client));
    client.on('end', () => this.listenAgain(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANGES_CHANNEL}`);
      this.listeners.tellAll({ ...anything, at: this.clock.now() });
    } catch (error) {
      this.log.error('The API cannot listen for changes; it tries again.', error);
      this.listenAgain(client);
    }
  }

  private listenAgain(lost: pg.Client): void {
    if (this.stopped || this.client !== lost) return;
    this.client = undefined;
    lost.end().catch(() => undefined);
    setTimeout(() => void this.listen(), PAUSE_MS).unref();
  }

  private tell(notices: readonly ChangeNotice[]): void {
    for (const { centreId, at, ...notice } of notices) {
      this.listeners.tell(centreId, { ...notice, at: new Date(at), missed: false });
    }
  }
}
