import type { IncomingMessage } from 'node:http';
import { systemClock } from '@hjerterom/kernel';
import { bestLanguage, Config, Database, systemActor } from '@hjerterom/platform';
import { addressOf, type Session, type SessionSource } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import { wasLeft } from '../lock/idle.js';
import { lockLogin } from '../lock/lock-login.js';
import { networkOf } from '../login/device.js';
import { tokenIn } from '../login/login-cookie.js';
import { isOver, type LoginLimit, limitsIn, strictest } from '../login/login-limits.js';
import { isSeenLongAgo, noteSeen } from '../login/note-seen.js';
import { glanceAtLogin, type ReadLogin } from '../login/read-login.js';
import type { HeldMembership } from '../role/memberships-of.js';
import { type Awaited, whatCounts } from '../second-factor/what-counts.js';

/** The login behind a request. */
export interface CurrentLogin extends ReadLogin {
  /** What counts of what the account is. */
  readonly memberships: readonly HeldMembership[];
  readonly awaits: Awaited;
  readonly limit: LoginLimit;
  /** Its screen was left, or was locked: it opens nothing but its own lock. */
  readonly locked: boolean;
}

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
    const login = await this.anyLoginOf(request);
    if (!login || login.locked) {
      return { accountId: null, loginId: null, memberships: [], language, ...(login && { locked: true }) };
    }
    const { accountId, loginId, memberships, shared } = login;
    const { screenLockMinutes: locksAfterMinutes } = this.config;
    return { accountId, loginId, memberships, language, ...(shared && { locksAfterMinutes }) };
  }

  /** The login behind a request, also one that still waits for its second factor; null without one that is open. */
  async loginOf(request: IncomingMessage): Promise<CurrentLogin | null> {
    const login = await this.anyLoginOf(request);
    return login?.locked ? null : login;
  }

  /**
   * The same, also a locked one: for unlocking, signing out and the way to them. A shared machine that was left is locked
   * by the first request that comes from it, whatever its browser thinks.
   */
  async anyLoginOf(request: IncomingMessage): Promise<CurrentLogin | null> {
    const token = tokenIn(this.config, request.headers.cookie);
    if (token === null) return null;
    const login = await glanceAtLogin(this.database, token);
    if (!login) return null;
    const now = systemClock.now();
    const limit = strictest(
      this.limits,
      login.held.flatMap(({ roles }) => roles),
    );
    if (isOver(login, limit, now)) return null;
    const left = login.lockedAt === null && wasLeft(login, this.config, now);
    const seen = isSeenLongAgo(login.seenAt, now);
    if (left || seen) {
      await this.database.run(systemActor(null), async (tx) => {
        if (seen) await noteSeen(tx, login.loginId, networkOf(addressOf(request, this.config.proxies)), now);
        if (left) await lockLogin(tx, login);
      });
    }
    return { ...login, ...whatCounts(login), limit, locked: left || login.lockedAt !== null };
  }
}
