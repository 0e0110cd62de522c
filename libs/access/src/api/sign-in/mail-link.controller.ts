import { listCentres } from '@hjerterom/centres';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, SameSite, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Param, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { provedAddress } from '../../sign-in/choose-account.js';
import { isOpen, proveByLink } from '../../sign-in/prove-address.js';
import { requestIn } from '../../sign-in/secrets.js';
import { linkPage, spentLinkPage, whoPage } from './pages.js';
import { ProofDoor } from './proof-door.js';

/** The link in the message, and the choice of who one is. GET shows; only POST spends, since scanners fetch links. */
@Controller('sign-in')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class MailLinkController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly door: ProofDoor,
  ) {}

  @Get('mail/:token')
  async show(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const id = requestIn(this.config, 'link', token);
    const open = id !== null && (await this.database.run(systemActor(null), (tx) => isOpen(tx, id)));
    sendPage(response, open ? linkPage(language) : spentLinkPage(language), open ? 200 : 404);
  }

  @Post('mail/:token')
  async enter(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const id = requestIn(this.config, 'link', token);
    const trouble = id === null ? 'Spent' : await this.door.enter(request, response, id, (tx) => proveByLink(tx, id));
    if (trouble) sendPage(response, spentLinkPage(pageLanguage(lang, accepted)), 404);
  }

  @Get('who/:token')
  async who(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const id = requestIn(this.config, 'choice', token);
    const page = await this.database.run(systemActor(null), async (tx) => {
      const proved = id === null ? null : await provedAddress(tx, id);
      const names = new Map((await listCentres(tx)).map((centre) => [centre.id, centre.name]));
      return proved && whoPage(language, proved.candidates, names);
    });
    sendPage(response, page ?? spentLinkPage(language), page ? 200 : 404);
  }

  @Post('who/:token')
  async choose(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const id = requestIn(this.config, 'choice', token);
    if (id === null) return sendPage(response, spentLinkPage(pageLanguage(lang, accepted)), 404);
    await this.door.choose(request, response, id, String(body?.personId ?? ''));
  }
}
