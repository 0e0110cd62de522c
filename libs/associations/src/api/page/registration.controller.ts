import { centreOf } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import { Config, Database, type Language, type Tx } from '@hjerterom/platform';
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
import { type ApplyAssociation, applyAssociation } from '../../application/apply-association.js';
import { tooManyKnocks } from '../../application/too-many-knocks.js';
import { associationsByIds } from '../../association/association-shown.js';
import type { PossibleDoublesOutcome } from '../../association/check-new.js';
import { inCentreOf } from './centre-of-slug.js';
import type { DoubleToShow } from './doubles.js';
import { type FormValues, type Problems, readForm, valuesIn } from './form-values.js';
import { registrationPage, thanksPage } from './registration-page.js';
import { words } from './words.js';

/**
 * Where a stranger registers an association. Whether whoever speaks for it is known already is told to nobody, and a
 * machine that fills in what nobody sees is thanked like everybody else.
 */
@Controller(':slug/lag/ny')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class RegistrationController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  async show(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    await this.page(response, slug, language, { ...valuesIn({ id: newId() }), languages: [language] }, {});
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
    const read = await readForm(values, language);
    if ('problems' in read) return this.page(response, slug, language, values, read.problems);
    if (await this.in(slug, (tx) => tooManyKnocks(tx, this.config, addressOf(request, this.config.proxies)))) {
      return this.page(response, slug, language, values, {}, { tooMany: true });
    }
    const doubles = values.website === '' ? await this.apply(slug, read.registration) : null;
    if (doubles) return this.doubled(response, slug, language, values, doubles);
    sendOn(response, `/${encodeURIComponent(slug)}/lag/ny/takk?lang=${language}`);
  }

  @Get('takk')
  async thanks(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    sendPage(response, thanksPage({ language, centre: await this.in(slug, centreOf) }));
  }

  /** @returns what it may double, when nothing was registered */
  private async apply(slug: string, registration: ApplyAssociation): Promise<PossibleDoublesOutcome | null> {
    const outcome = await this.in(slug, async (tx) => {
      const done = await applyAssociation(tx, registration);
      if (done.kind === 'Association') tx.did(applyAssociation.name, { subjects: [done.associationId] });
      return done;
    });
    return outcome.kind === 'PossibleDoubleAssociations' ? outcome : null;
  }

  private async doubled(
    response: Response,
    slug: string,
    language: Language,
    values: FormValues,
    { doubles }: PossibleDoublesOutcome,
  ): Promise<void> {
    if (doubles.some(({ sameNumber }) => sameNumber)) {
      return this.page(response, slug, language, values, { organisationNumber: words[language].sameNumber });
    }
    const ids = doubles.map(({ associationId }) => associationId);
    const shown = await this.in(slug, (tx) => associationsByIds(tx, ids));
    const likeliest = ids.flatMap((id) => shown.filter((one) => one.id === id));
    await this.page(response, slug, language, values, { notDouble: words[language].doubles }, { doubles: likeliest });
  }

  private async page(
    response: Response,
    slug: string,
    language: Language,
    values: FormValues,
    problems: Problems,
    { tooMany = false, doubles = [] }: { tooMany?: boolean; doubles?: readonly DoubleToShow[] } = {},
  ): Promise<void> {
    const centre = await this.in(slug, centreOf);
    const wrong = Object.keys(problems).length > 0 ? 422 : 200;
    const html = registrationPage({ language, centre, values, problems, doubles, tooMany });
    sendPage(response, html, tooMany ? 429 : wrong);
  }

  private in<T>(slug: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return inCentreOf(this.database, slug, fn);
  }
}
