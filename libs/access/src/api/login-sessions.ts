import type { IncomingMessage } from 'node:http';
import { systemClock } from '@hjerterom/kernel';
import { bestLanguage, Config, Database, systemActor } from '@hjerterom/platform';
import type { Session, SessionSource } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import { addressOf, networkOf } from '../login/device.js';
import { tokenIn } from '../login/login-cookie.js';
import { isOver, limitsIn, strictest } from '../login/login-limits.js';
import { isSeenLongAgo, noteSeen } from '../login/note-seen.js';
import { type ReadLogin, readLogin } from '../login/read-login.js';

/** Turns a request into a session: the login whose token is in the cookie, with the roles held at this moment. */
@Injectable()
export class LoginSessions implements SessionSource {
  private readonly limits = limitsIn(this.config);

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async sessionOf(request: IncomingMessage): Promise<Session> {
    const language = bestLanguage(request.headers['accept-language']);
    const login = await this.loginOf(request);
    if (!login) return { accountId: null, loginId: null, memberships: [], language };
    return { accountId: login.accountId, loginId: login.loginId, memberships: login.memberships, language };
  }

  /** The login behind a request; null when there is none, or none any more. */
  async loginOf(request: IncomingMessage): Promise<ReadLogin | null> {
    const token = tokenIn(this.config, request.headers.cookie);
    if (token === null) return null;
    const now = systemClock.now();
    return this.database.run(systemActor(null), async (tx) => {
      const login = await readLogin(tx, token);
      if (!login) return null;
      const roles = login.memberships.flatMap((membership) => membership.roles);
      if (isOver(login, strictest(this.limits, roles), now)) return null;
      if (isSeenLongAgo(login.seenAt, now)) {
        await noteSeen(tx, login.loginId, networkOf(addressOf(request)), now);
      }
      return login;
    });
  }
}
