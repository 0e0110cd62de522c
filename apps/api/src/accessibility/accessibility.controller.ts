import { listCentres } from '@hjerterom/centres/api';
import { Database, systemActor } from '@hjerterom/platform';
import { pageLanguage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { accessibilityPage } from './accessibility-page.js';

/** The accessibility statement, for anybody. The law wants it, and a link to it from every page. */
@Controller()
export class AccessibilityController {
  constructor(private readonly database: Database) {}

  @Get(['accessibility', 'tilgjengelighet'])
  async show(
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const centres = await this.database.run(systemActor(null), listCentres);
    sendPage(response, accessibilityPage(pageLanguage(lang, accepted), centres));
  }
}
