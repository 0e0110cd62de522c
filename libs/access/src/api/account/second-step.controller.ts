import { listCentres } from '@hjerterom/centres';
import { PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { addressesOf } from '../../account/list-addresses.js';
import { noteSecondFactor } from '../../login/note-second-factor.js';
import { confirmTotp, removeTotp, setUpTotp, trySecondFactor } from '../../second-factor/totp.js';
import { safeNext } from '../../sign-in/safe-next.js';
import { type CurrentLogin, LoginSessions } from '../login-sessions.js';
import { AccountDoor } from './account-door.js';
import { recoveryPage, removePage, setUpPage, stepPage } from './second-step-pages.js';
import { type AccountNote, accountNotes } from './words.js';

type Form = Record<string, unknown> | undefined;

/** The second factor: set up, shown when one signs in, and taken away. */
@Controller()
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class SecondStepController {
  constructor(
    private readonly door: AccountDoor,
    private readonly sessions: LoginSessions,
  ) {}

  @Get('account/second-step')
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (login) sendPage(response, await this.page(request, login, noteIn(request)));
  }

  @Post('account/second-step')
  async setUp(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const { accountId, loginId } = login;
    if (await this.door.tooMany(request, 'prove', accountId)) return this.door.back(request, response, 'too-many');
    const codes = await this.door.act(login, confirmTotp.name, async (tx) => {
      const made = await confirmTotp(tx, accountId, codeIn(body), this.door.config);
      if (made) await noteSecondFactor(tx, loginId);
      return made;
    });
    if (codes) sendPage(response, recoveryPage(languageOf(request), codes, safeNext(request.query.next)));
    else sendPage(response, await this.page(request, login, 'wrong'), 400);
  }

  @Post('account/second-step/remove')
  async remove(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const { accountId } = login;
    if (await this.door.tooMany(request, 'prove', accountId)) return this.door.back(request, response, 'too-many');
    const removed = await this.door.act(login, removeTotp.name, async (tx) => {
      const shown = await trySecondFactor(tx, accountId, codeIn(body), this.door.config);
      if (shown) await removeTotp(tx, accountId);
      return shown;
    });
    if (removed) this.door.back(request, response, 'done');
    else this.door.back(request, response, 'wrong', '/account/second-step');
  }

  @Get('sign-in/second-step')
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.loginOf(request);
    if (login?.awaits !== 'second-step') return sendOn(response, login ? '/start' : '/sign-in');
    const next = safeNext(request.query.next);
    sendPage(response, stepPage({ language: languageOf(request), note: noteIn(request), next }));
  }

  @Post('sign-in/second-step')
  async take(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.loginOf(request);
    if (login?.awaits !== 'second-step') return sendOn(response, login ? '/start' : '/sign-in');
    const { accountId, loginId } = login;
    const [language, next] = [languageOf(request), safeNext(request.query.next)];
    if (await this.door.tooMany(request, 'prove', accountId)) {
      return sendPage(response, stepPage({ language, note: 'too-many', next }), 429);
    }
    const shown = await this.door.act(login, trySecondFactor.name, async (tx) => {
      const right = await trySecondFactor(tx, accountId, codeIn(body), this.door.config);
      if (right) await noteSecondFactor(tx, loginId);
      return right;
    });
    if (shown) sendOn(response, next ?? '/start');
    else sendPage(response, stepPage({ language, note: 'wrong', next }), 400);
  }

  private async page(request: Request, login: CurrentLogin, note: AccountNote | null): Promise<string> {
    const { accountId, held } = login;
    const shown = { language: languageOf(request), note, next: safeNext(request.query.next) };
    const { setUp, demandedBy } = await this.door.run(async (tx) => {
      const [address] = await addressesOf(tx, accountId);
      const demanding = held.filter(({ demands }) => demands).map(({ centreId }) => centreId);
      const names = (await listCentres(tx)).filter(({ id }) => demanding.includes(id)).map(({ name }) => name);
      return {
        setUp: await setUpTotp(tx, accountId, address?.value ?? 'Hjerterom', this.door.config),
        demandedBy: names.join(', '),
      };
    });
    return setUp ? setUpPage(shown, setUp, demandedBy) : removePage(shown);
  }
}

function codeIn(body: Form): string {
  return typeof body?.code === 'string' ? body.code.slice(0, 20) : '';
}

function languageOf(request: Request) {
  return pageLanguage(request.query.lang, request.headers['accept-language']);
}

function noteIn(request: Request): AccountNote | null {
  return accountNotes.find((known) => known === request.query.said) ?? null;
}
