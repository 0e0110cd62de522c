import { centreById } from '@hjerterom/centres';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { endSessionCookie, readSignInLink, sessionCookie, useSignInLink } from '../index.js';
import { signInPage, spentPage } from './sign-in-link.page.js';

/** Signing in by a link that works once, and out. GET shows; only POST spends the link, since scanners fetch links. */
@Controller()
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class SignInController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
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
    @Res() response: Response,
  ): Promise<void> {
    const holder = await this.database.run(systemActor(null), (tx) => useSignInLink(tx, token));
    if (!holder) return sendPage(response, spentPage(pageLanguage(lang, accepted)), 404);
    response.append('set-cookie', sessionCookie(this.config, holder.personId));
    sendOn(response, '/');
  }

  @Post('sign-out')
  signOut(@Res() response: Response): void {
    response.append('set-cookie', endSessionCookie(this.config));
    sendOn(response, '/');
  }
}
