import { localDateOf } from '@hjerterom/kernel';
import { CodedError, Database } from '@hjerterom/platform';
import { actorIn, PageErrors, SESSION_SOURCE, type SessionSource, sendOn, unlockPath } from '@hjerterom/platform/api';
import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { bookingsFile } from '../../file/bookings-file.js';
import { centreOfSlug } from './centre-of-slug.js';

/** The bookings as a file, for those who run the centre. */
@Controller(':slug/lokaler/bookinger.csv')
@UseFilters(PageErrors)
export class BookingsFileController {
  constructor(
    private readonly database: Database,
    @Inject(SESSION_SOURCE) private readonly sessions: SessionSource,
  ) {}

  @Get()
  async file(
    @Param('slug') slug: string,
    @Query('fra') fra: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const session = await this.sessions.sessionOf(request);
    if (session.locked) {
      sendOn(response, unlockPath(request.path));
      return;
    }
    if (session.memberships.length === 0) throw new CodedError('UNAUTHENTICATED', 'Sign in first.');
    const { id, zone } = await centreOfSlug(this.database, slug);
    const csv = await this.database.run(actorIn(session, id), (tx) => {
      const given = typeof fra === 'string' && /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/.test(fra) ? fra : null;
      return bookingsFile(tx, given ?? localDateOf(tx.now, zone));
    });
    response
      .set({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="bookinger.csv"',
        'x-content-type-options': 'nosniff',
      })
      .type('text/csv; charset=utf-8')
      .send(csv);
  }
}
