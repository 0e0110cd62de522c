import { membershipsOf, personIn } from '@hjerterom/access';
import { listCentres } from '@hjerterom/centres/api';
import { personNames } from '@hjerterom/people/api';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { pageLanguage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { homePage, type SignedInAs } from './home-page.js';
import { placeOf } from './place-of.js';

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
    @Headers('cookie') cookie: string | undefined,
    @Res() response: Response,
  ) {
    const centres = await this.database.run(systemActor(null), listCentres);
    sendPage(
      response,
      homePage({
        language: pageLanguage(lang, accepted),
        demo: this.config.demo,
        centres: centres.map(({ name }) => name),
        signedIn: await this.whoIs(cookie, centres),
      }),
    );
  }

  /** Who is signed in, and where they begin. */
  private async whoIs(cookie: string | undefined, centres: Parameters<typeof placeOf>[1]): Promise<SignedInAs | null> {
    const personId = personIn(this.config, cookie);
    if (personId === null) return null;
    const memberships = await this.database.run(systemActor(null), (tx) => membershipsOf(tx, personId));
    const [first] = memberships;
    if (!first) return null;
    const names = await this.database.run(systemActor(first.centreId), (tx) => personNames(tx, [personId]));
    return { name: names.get(personId) ?? '', place: placeOf(memberships, centres) };
  }
}
