import { type Centre, centreOf, districtsOf, listCentres } from '@hjerterom/centres';
import { addDays, localDateOf, newId } from '@hjerterom/kernel';
import { yearIn } from '@hjerterom/people';
import { Config, Database, found, type Language, systemActor, type Tx } from '@hjerterom/platform';
import {
  addressOf,
  ExplainsNationalId,
  PageErrors,
  pageLanguage,
  SameSite,
  sendOn,
  sendPage,
} from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Param, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { apply } from '../../application/apply.js';
import { tooManyKnocks } from '../../application/too-many-knocks.js';
import { settingsOf } from '../../settings/settings.js';
import { KindsOfTask } from '../task-gate.loaders.js';
import { type ApplicationPage, applicationPage } from './application-page.js';
import { type FormValues, type GuardianRule, type Problems, readForm, valuesIn } from './form-values.js';
import { paperPage } from './paper-page.js';
import { thanksPage } from './thanks-page.js';

/**
 * Where a stranger knocks. Everybody gets the same answer: whether somebody is known already is told to nobody, and
 * a machine that fills in what nobody sees is thanked like everybody else.
 */
@Controller(':slug/bli-frivillig')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class ApplicationController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly kindsOfTask: KindsOfTask,
  ) {}

  @Get()
  async show(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const empty = { ...valuesIn({ id: newId() }), languages: [language] };
    sendPage(response, applicationPage(await this.page(slug, language, empty, {})));
  }

  @Post()
  @ExplainsNationalId()
  async send(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Body() body: Record<string, unknown> = {},
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const values = valuesIn(body);
    const thanks = `/${encodeURIComponent(slug)}/bli-frivillig/takk?lang=${language}`;
    const read = await readForm(values, language, await this.in(slug, guardianRule));
    if ('problems' in read) {
      return sendPage(response, applicationPage(await this.page(slug, language, values, read.problems)), 422);
    }
    const tooMany = await this.in(slug, (tx) =>
      tooManyKnocks(tx, this.config, addressOf(request, this.config.proxies)),
    );
    if (tooMany) {
      return sendPage(response, applicationPage({ ...(await this.page(slug, language, values, {})), tooMany }), 429);
    }
    if (values.website === '') await this.in(slug, (tx) => apply(tx, read.application));
    sendOn(response, thanks);
  }

  @Get('takk')
  async thanks(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const facts = await this.in(slug, async (tx) => {
      const centre = await centreOf(tx);
      const { answerDays } = await settingsOf(tx);
      return { centre, by: addDays(localDateOf(tx.now, centre.zone), answerDays) };
    });
    sendPage(response, thanksPage({ language: pageLanguage(lang, accepted), ...facts }));
  }

  @Get('papir')
  async paper(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(response, paperPage(await this.page(slug, pageLanguage(lang, accepted), valuesIn({}), {})));
  }

  private async page(
    slug: string,
    language: Language,
    values: FormValues,
    problems: Problems,
  ): Promise<ApplicationPage> {
    return this.in(slug, async (tx) => {
      const centre = await centreOf(tx);
      const kinds = (await this.kindsOfTask.list(tx)).filter(({ active }) => active);
      const districts = (await districtsOf(tx, [centre.id])).map(({ name }) => name);
      const { answerDays } = await settingsOf(tx);
      return { language, centre, kinds, districts, answerDays, values, problems, tooMany: false };
    });
  }

  /** In the centre of this name, as the program itself: who knocks is nobody yet. @throws NotFound */
  private async in<T>(slug: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const centres: Centre[] = await this.database.run(systemActor(null), listCentres);
    const { id } = found(
      centres.find((centre) => centre.slug === slug),
      'centre',
    );
    return this.database.run(systemActor(id), fn);
  }
}

async function guardianRule(tx: Tx): Promise<GuardianRule> {
  const { guardianAge, zone } = await centreOf(tx);
  return { guardianAge, year: yearIn(zone, tx.now) };
}
