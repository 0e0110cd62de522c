import { Config, type Tx } from '@hjerterom/platform';
import { addressOf } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { beginLogin, type NewLogin } from '../login/begin-login.js';
import { deviceIn, networkOf } from '../login/device.js';
import { endLocked } from '../login/end-login.js';
import { endLoginCookie, loginCookie, tokenIn } from '../login/login-cookie.js';
import { cookieAge, limitsIn } from '../login/login-limits.js';
import { readLogin } from '../login/read-login.js';
import { isShared } from '../login/shared-cookie.js';
import { whatCounts } from '../second-factor/what-counts.js';
import { awaitedPath } from './awaited-path.js';

/** A login that has begun, and where it leads. */
export interface BegunLogin {
  readonly token: string;
  readonly path: string;
}

/** Puts a login into a browser, and takes it out again. */
@Injectable()
export class SignInResponse {
  private readonly maxAge = cookieAge(limitsIn(this.config));

  constructor(private readonly config: Config) {}

  /**
   * Begins a login for the browser that asks.
   * @param next where they were going, as `safeNext` gives it; the second factor comes first
   * @returns its token, for `giveCookie` when the transaction is through, and where it leads
   */
  async begin(
    tx: Tx,
    request: Request,
    login: Pick<NewLogin, 'accountId' | 'method' | 'secondFactor' | 'shared'>,
    next: string | null = null,
  ): Promise<BegunLogin> {
    const device = deviceIn(request.headers['user-agent']);
    const token = await beginLogin(tx, {
      shared: isShared(this.config, request.headers.cookie),
      ...login,
      device,
      network: networkOf(addressOf(request, this.config.proxies)),
    });
    // Whoever locked the screen here and is not the one who signs in now has left it for good.
    const before = tokenIn(this.config, request.headers.cookie);
    if (before !== null) await endLocked(tx, before);
    const begun = await readLogin(tx, token);
    return { token, path: awaitedPath(begun && whatCounts(begun).awaits, next) ?? next ?? '/start' };
  }

  /** Gives the browser its cookie. */
  giveCookie(response: Response, token: string): void {
    response.append('set-cookie', loginCookie(this.config, token, this.maxAge));
  }

  /** Takes the cookie away. */
  takeCookie(response: Response): void {
    response.append('set-cookie', endLoginCookie(this.config));
  }
}
