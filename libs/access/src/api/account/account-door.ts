import { Config, Database, systemActor, type Tx } from '@hjerterom/platform';
import { addressOf, leaveWhenIdle, pageLanguage, sendOn, unlockPath } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tooManyAttempts } from '../../limits/attempts.js';
import { noteActive } from '../../lock/note-active.js';
import { networkOf } from '../../login/device.js';
import { type CurrentLogin, LoginSessions } from '../login-sessions.js';
import type { AccountNote } from './words.js';

/** Lets somebody at their own account, and nobody else. */
@Injectable()
export class AccountDoor {
  constructor(
    readonly config: Config,
    readonly database: Database,
    private readonly sessions: LoginSessions,
  ) {}

  /** The login behind a request; where there is none that counts, sends on to the way in and answers null. */
  async enter(request: Request, response: Response): Promise<CurrentLogin | null> {
    const login = await this.sessions.anyLoginOf(request);
    if (login && !login.locked && login.awaits !== 'second-step') {
      await this.isUsed(login, response);
      return login;
    }
    sendOn(response, login?.locked ? unlockPath('/account') : '/sign-in?next=%2Faccount');
    return null;
  }

  /** One transaction for somebody's own account. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.run(systemActor(null), fn);
  }

  /** The same, and the audit of every centre where they are something is told what they did. @param operation its name */
  act<T>({ held }: CurrentLogin, operation: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(async (tx) => {
      const result = await fn(tx);
      const outcome = result === false || result === null ? 'Refused' : 'Done';
      for (const { centreId, personId, roles } of held)
        tx.did(operation, { outcome, by: { centreId, personId, roles } });
      return result;
    });
  }

  /** Counts an attempt at a secret of this account. @returns whether it is one too many */
  tooMany(request: Request, what: 'ask' | 'prove', accountId: string, address = accountId): Promise<boolean> {
    const network = networkOf(addressOf(request, this.config.proxies)) ?? '';
    return tooManyAttempts(this.database, this.config, what, { account: accountId, address, network });
  }

  /** Whoever asks for a page of the account is there; on a shared machine the page is left when they are not. */
  private async isUsed({ shared, loginId }: CurrentLogin, response: Response): Promise<void> {
    if (!shared) return;
    await this.run((tx) => noteActive(tx, loginId));
    leaveWhenIdle(response, this.config.screenLockMinutes, '/account');
  }

  /** Sends back to the account, with a word on what came of it. */
  back(request: Request, response: Response, note: AccountNote, path = '/account'): void {
    const lang = pageLanguage(request.query.lang, request.headers['accept-language']);
    sendOn(response, `${path}?${new URLSearchParams({ said: note, lang })}`);
  }
}
