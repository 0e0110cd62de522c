import { centreById } from '@hjerterom/centres';
import { Database, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Param, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { endLogin, openAccount, readSignInLink, useSignInLink } from '../index.js';
import { LoginSessions } from './login-sessions.js';
import { signInPage, spentPage } from './sign-in-link.page.js';
import { SignInResponse } from './sign-in-response.js';

/** Signing in by a link from the console, and out. GET shows; only POST spends the link, since scanners fetch links. */
@Controller()
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class SignInController {
  constructor(
    private readonly database: Database,
    private readonly sessions: LoginSessions,
    private readonly logins: SignInResponse,
  ) {}

  @Get('sign-in/link/:token')
  async show(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const centre = await this.database.run(systemActor(null), async (tx) => {
      const holder = await readSignInLink(tx, token);
      return holder && centreById(tx, holder.centreId);
    });
    if (centre) sendPage(response, signInPage(language, centre.name));
    else sendPage(response, spentPage(language), 404);
  }

  @Post('sign-in/link/:token')
  async signIn(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const login = await this.database.run(systemActor(null), async (tx) => {
      const holder = await useSignInLink(tx, token);
      if (!holder) return null;
      const accountId = await openAccount(tx, holder.personId);
      return this.logins.begin(tx, request, { accountId, method: 'link' });
    });
    if (login === null) return sendPage(response, spentPage(pageLanguage(lang, accepted)), 404);
    this.logins.giveCookie(response, login.token);
    sendOn(response, login.path);
  }

  /** Ends the login itself: a copy of the cookie opens nothing afterwards. */
  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (login) await this.database.run(systemActor(null), (tx) => endLogin(tx, login.accountId, login.loginId));
    this.logins.takeCookie(response);
    sendOn(response, '/');
  }
}
