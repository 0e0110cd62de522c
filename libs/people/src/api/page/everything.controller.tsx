import { CodedError, Database, PersonDataRegistry, systemActor } from '@hjerterom/platform';
import {
  actorIn,
  leaveWhenIdle,
  PageErrors,
  pageLanguage,
  renderPage,
  SESSION_SOURCE,
  type SessionSource,
  sendOn,
  sendPage,
  unlockPath,
} from '@hjerterom/platform/api';
import { Controller, Get, Headers, Inject, Param, ParseUUIDPipe, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Everything, everythingAbout, giveEverything, type TooOften } from '../../index.js';
import { everythingFile } from './everything-file.js';
import { everythingPage } from './everything-page.js';
import { everythingWords } from './everything-words.js';

/** Everything about a person, as a file for programs and as a page for people: for whom it is about, and for the leader. */
@Controller('my-data/:centreId')
@UseFilters(PageErrors)
export class EverythingController {
  constructor(
    private readonly database: Database,
    private readonly libs: PersonDataRegistry,
    @Inject(SESSION_SOURCE) private readonly sessions: SessionSource,
  ) {}

  @Get(':personId.json')
  async file(
    @Param('centreId', ParseUUIDPipe) centreId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const gathered = await this.gather(request, response, { centreId, personId });
    if (!gathered) return;
    const { everything } = gathered;
    if (everything.kind === 'TooOften') {
      response.status(429).set('cache-control', 'no-store').json({ error: 'TOO_OFTEN' });
      return;
    }
    response
      .set({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="hjerterom.json"',
        'x-content-type-options': 'nosniff',
      })
      .type('json')
      .send(JSON.stringify(everythingFile(everything), null, 2));
  }

  @Get(':personId')
  async page(
    @Param('centreId', ParseUUIDPipe) centreId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const gathered = await this.gather(request, response, { centreId, personId });
    if (!gathered) return;
    const { everything, own } = gathered;
    if (everything.kind === 'TooOften') {
      const { tooOftenTitle: title, tooOften } = everythingWords[language];
      const children = (
        <>
          <h1>{title}</h1>
          <p>{tooOften}</p>
        </>
      );
      sendPage(response, renderPage({ language, title, owner: 'Hjerterom', children }), 429);
      return;
    }
    sendPage(response, everythingPage({ everything, language, path: `/my-data/${centreId}/${personId}`, own }));
  }

  /** @returns null where the screen is locked: the browser was sent on to unlock it */
  private async gather(
    request: Request,
    response: Response,
    { centreId, personId }: { readonly centreId: string; readonly personId: string },
  ): Promise<{ everything: Everything | TooOften; own: boolean } | null> {
    const session = await this.sessions.sessionOf(request);
    if (session.locked) {
      sendOn(response, unlockPath(request.path));
      return null;
    }
    if (session.memberships.length === 0) throw new CodedError('UNAUTHENTICATED', 'Sign in first.');
    leaveWhenIdle(response, session.locksAfterMinutes, request.path);
    const actor = actorIn(session, centreId);
    const given = await this.database.run(actor, (tx) => giveEverything(tx, personId));
    const everything =
      given.kind === 'TooOften'
        ? given
        : await this.database.run(systemActor(centreId), (tx) => everythingAbout(tx, personId, this.libs));
    return { everything, own: actor.personId === personId };
  }
}
