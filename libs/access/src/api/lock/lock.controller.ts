import { PageErrors, SameSite } from '@hjerterom/platform/api';
import { Body, Controller, Get, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { personsOf } from '../../account/persons-of.js';
import { lockLogin } from '../../lock/lock-login.js';
import { noteActive } from '../../lock/note-active.js';
import { unlockLogin } from '../../lock/unlock-login.js';
import { addressToUnlock, waysToUnlock } from '../../lock/ways-to-unlock.js';
import { askToSignIn } from '../../sign-in/ask-to-sign-in.js';
import { AccountDoor } from '../account/account-door.js';
import { isId } from '../is-id.js';
import { type CurrentLogin, LoginSessions } from '../login-sessions.js';

/** What the screens are answered with; they are the only ones who ask. */
type Said = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The lock of the screen of a login: all that is left of it while it is locked, besides signing out. For the screens. */
@Controller('lock')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class LockController {
  constructor(
    private readonly door: AccountDoor,
    private readonly sessions: LoginSessions,
  ) {}

  /** Whether it is locked, and how it can be unlocked. */
  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (!login) return say(response, 401, { kind: 'SignedOut' });
    if (!login.locked) return say(response, 200, opened(login));
    const ways = await this.door.run((tx) => waysToUnlock(tx, login, this.door.config));
    say(response, 200, { kind: 'Locked', ...ways });
  }

  /** Locks it at once. */
  @Post()
  async lock(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (!login) return say(response, 401, { kind: 'SignedOut' });
    await this.door.run((tx) => lockLogin(tx, login));
    say(response, 200, { kind: 'Locked' });
  }

  /** Somebody is at the screen. */
  @Post('active')
  async active(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (!login) return say(response, 401, { kind: 'SignedOut' });
    if (login.locked) return say(response, 423, { kind: 'Locked' });
    await this.door.run((tx) => noteActive(tx, login.loginId));
    say(response, 200, { kind: 'Noted' });
  }

  /** Asks for a code to unlock it with, to an address of the one who locked it. */
  @Post('code')
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (!login) return say(response, 401, { kind: 'SignedOut' });
    const { accountId, loginId } = login;
    if (await this.door.tooMany(request, 'ask', accountId)) return say(response, 429, { kind: 'TooMany' });
    const requestId = await this.door.run(async (tx) => {
      const address = await addressToUnlock(tx, accountId, this.door.config);
      if (!address) return null;
      const point = { kind: address.kind, value: address.value };
      const [candidate] = await personsOf(tx, accountId);
      return askToSignIn(tx, { point, next: null, candidate, forAccount: accountId, forLogin: loginId });
    });
    if (requestId) say(response, 200, { kind: 'Sent', requestId });
    else say(response, 400, { kind: 'NoAddress' });
  }

  /** Tries to unlock it. */
  @Post('open')
  async open(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (!login) return say(response, 401, { kind: 'SignedOut' });
    if (!login.locked) return say(response, 200, opened(login));
    if (await this.door.tooMany(request, 'prove', login.accountId)) return say(response, 429, { kind: 'TooMany' });
    const typed = (name: string, most: number) => {
      const value = Object(body)[name] as unknown;
      return typeof value === 'string' ? value.slice(0, most) : '';
    };
    const requestId = typed('requestId', 36);
    const shown = {
      requestId: isId(requestId) ? requestId : null,
      code: typed('code', 12),
      password: typed('password', 200),
      step: typed('step', 20),
    };
    const { kind } = await this.door.run((tx) => unlockLogin(tx, login, shown, this.door.config));
    if (kind === 'Open') say(response, 200, opened(login));
    else say(response, 400, { kind });
  }
}

/** Whose screen it is: another tab may still show somebody else's. */
function opened({ held }: CurrentLogin): Said {
  return { kind: 'Open', persons: held.map(({ personId }) => personId) };
}

function say(response: Response, status: number, said: Said): void {
  response.status(status).set('cache-control', 'no-store').json(said);
}
