import type { Language } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { confirmHours, correctHours } from '../../index.js';
import { HoursDoor } from './hours-door.js';
import { hoursPage } from './hours-page.js';
import { minutesIn } from './minutes-in.js';
import { pageHref } from './page-href.js';
import { readPage } from './read-page.js';

/**
 * The page behind the link in the thanks: GET shows and changes nothing (mail scanners fetch links), POST answers and
 * sends the browser back to it.
 */
@Controller('h/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class HoursController {
  constructor(private readonly door: HoursDoor) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Query() { lang, said }: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const page = await this.door.enter(token, (tx, entryId) => readPage(tx, entryId, languageIn(lang)));
    sendPage(response, hoursPage({ ...page, token, chosen: languageIn(lang), badNumber: said === 'bad-number' }));
  }

  @Post()
  async answer(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Body() { answer, minutes }: Record<string, unknown> = {},
    @Res() response: Response,
  ): Promise<void> {
    const corrected = answer === 'correct' ? minutesIn(minutes) : null;
    const bad = answer === 'correct' ? corrected === null : answer !== 'confirm';
    await this.door.enter(token, async (tx, entryId) => {
      if (bad) return;
      const verb = corrected === null ? confirmHours : correctHours;
      const outcome =
        corrected === null
          ? await confirmHours(tx, { entryId })
          : await correctHours(tx, { entryId, minutes: corrected });
      tx.did(verb.name, { subjects: [entryId], outcome: outcome.kind });
    });
    sendOn(response, pageHref(token, languageIn(lang), bad ? { said: 'bad-number' } : {}));
  }
}

function languageIn(lang: unknown): Language | null {
  return lang === 'nb' || lang === 'en' ? lang : null;
}
