import { Config, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { beginLogin, type NewLogin } from '../login/begin-login.js';
import { addressOf, deviceIn, networkOf } from '../login/device.js';
import { endLoginCookie, loginCookie } from '../login/login-cookie.js';
import { cookieAge, limitsIn } from '../login/login-limits.js';

/** Puts a login into a browser, and takes it out again. */
@Injectable()
export class SignInResponse {
  private readonly maxAge = cookieAge(limitsIn(this.config));

  constructor(private readonly config: Config) {}

  /** Begins a login for the browser that asks. @returns its token, for `giveCookie` when the transaction is through */
  begin(tx: Tx, request: Request, login: Pick<NewLogin, 'accountId' | 'method' | 'secondFactor'>): Promise<string> {
    const device = deviceIn(request.headers['user-agent']);
    return beginLogin(tx, { ...login, device, network: networkOf(addressOf(request)) });
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
