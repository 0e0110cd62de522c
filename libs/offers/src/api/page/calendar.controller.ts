import { NotFound } from '@hjerterom/platform';
import { PageErrors } from '@hjerterom/platform/api';
import { Controller, Get, Param, Query, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { Subjects } from '../../offer/subjects.js';
import { calendarFile } from './calendar-file.js';
import { OfferDoor } from './offer-door.js';
import { readPage } from './read-page.js';
import { visitOf } from './visit.js';

/** The promised dates for a calendar, once there is a yes. */
@Controller('o/:token/calendar.ics')
@UseFilters(PageErrors)
export class CalendarController {
  constructor(
    private readonly door: OfferDoor,
    private readonly subjects: Subjects,
  ) {}

  @Get()
  async file(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const { language } = visitOf(token, query);
    const text = await this.door.enter(token, async (tx, offerId) => {
      const page = await readPage(tx, this.subjects, { offerId, knownDevice: false, language });
      if (page.state !== 'locked') throw new NotFound('calendar');
      return calendarFile(page, tx.now);
    });
    response
      .set({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="hjerterom.ics"' })
      .type('text/calendar; charset=utf-8')
      .send(text);
  }
}
