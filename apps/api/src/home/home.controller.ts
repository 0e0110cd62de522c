import { awaitedPath, LoginSessions } from '@hjerterom/access/api';
import { listCentres } from '@hjerterom/centres/api';
import { personNames } from '@hjerterom/people/api';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { type Membership, pageLanguage, type Session, sendOn, sendPage } from '@hjerterom/platform/api';
import { applicantsAmong, statusPath } from '@hjerterom/volunteers/api';
import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { homePage, type SignedInAs } from './home-page.js';
import { placeOf } from './place-of.js';

/** The page at `/`, for anybody. */
@Controller()
export class HomeController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sessions: LoginSessions,
  ) {}

  @Get()
  async show(
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const centres = await this.database.run(systemActor(null), listCentres);
    sendPage(
      response,
      homePage({
        language: pageLanguage(lang, accepted),
        demo: this.config.demo,
        centres: centres.map(({ name, slug }) => ({ name, slug })),
        signedIn: await this.whoIs(await this.sessions.sessionOf(request), centres),
      }),
    );
  }

  /** Where one begins, by what one is: after signing in with nowhere else to go. */
  @Get('start')
  async start(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.sessions.anyLoginOf(request);
    if (login?.locked) return sendOn(response, '/c');
    const centres = await this.database.run(systemActor(null), listCentres);
    const first = login && awaitedPath(login.awaits, null);
    sendOn(response, first ?? (await this.placeOf(login?.memberships ?? [], centres))?.path ?? '/');
  }

  /** Who is signed in, and where they begin. */
  private async whoIs({ memberships }: Session, centres: Parameters<typeof placeOf>[1]): Promise<SignedInAs | null> {
    const [first] = memberships;
    if (!first) return null;
    const { centreId, personId } = first;
    const names = await this.database.run(systemActor(centreId), (tx) => personNames(tx, [personId]));
    return { name: names.get(personId) ?? '', place: await this.placeOf(memberships, centres) };
  }

  private async placeOf(memberships: readonly Membership[], centres: Parameters<typeof placeOf>[1]) {
    const applied = new Set<string>();
    for (const { centreId, personId } of memberships) {
      const found = await this.database.run(systemActor(centreId), (tx) => applicantsAmong(tx, [personId]));
      for (const id of found) applied.add(id);
    }
    return placeOf(memberships, centres, (id) => (applied.has(id) ? statusPath(this.config, id) : null));
  }
}
