import type { IncomingMessage } from 'node:http';
import { bestLanguage, Config, Database, systemActor } from '@hjerterom/platform';
import type { Session, SessionSource } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import { membershipsOf, personIn } from '../index.js';

/**
 * Turns a request into a session: the person in the signed cookie, with the roles held at this moment. This, and what
 * sets the cookie, is what the issue on access replaces.
 */
@Injectable()
export class CookieSessions implements SessionSource {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async sessionOf(request: IncomingMessage): Promise<Session> {
    const personId = personIn(this.config, request.headers.cookie);
    const memberships =
      personId === null ? [] : await this.database.run(systemActor(null), (tx) => membershipsOf(tx, personId));
    return { memberships, language: bestLanguage(request.headers['accept-language']) };
  }
}
