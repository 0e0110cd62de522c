import { listCentres } from '@hjerterom/centres/api';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { pageLanguage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { homePage } from './home-page.js';

/** The page at `/`, for anybody. */
@Controller()
export class HomeController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  async show(
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ) {
    const centres = await this.database.run(systemActor(null), listCentres);
    const names = centres.map(({ name }) => name);
    sendPage(response, homePage(pageLanguage(lang, accepted), this.config.demo, names));
  }
}
