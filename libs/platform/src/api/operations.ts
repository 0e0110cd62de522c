import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { OperationContext } from './operation-context.js';
import { SESSION_SOURCE, type SessionSource } from './session.js';
import { Turns } from './turns.js';

/** Begins the operations of this process: each as whoever asks, and none longer than OPERATION_MS. */
@Injectable()
export class Operations {
  private readonly turns: Turns;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(SESSION_SOURCE) private readonly sessions: SessionSource,
  ) {
    this.turns = new Turns(config.databasePool - 1);
  }

  /** @param response none over WebSocket */
  async begin(request: IncomingMessage, response?: ServerResponse): Promise<OperationContext> {
    const session = await this.sessions.sessionOf(request);
    const { database, turns } = this;
    return new OperationContext({ database, turns, milliseconds: this.config.operationMs }, session, request, response);
  }
}
