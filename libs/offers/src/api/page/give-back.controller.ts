import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { giveBackPlace } from '../../offer/give-back-place.js';
import { Subjects } from '../../offer/subjects.js';
import { ALL_DATES, giveBackPage } from './give-back-page.js';
import { OfferDoor } from './offer-door.js';
import { readPage } from './read-page.js';
import { hrefOf, visitOf } from './visit.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** «I cannot come after all»: choose, be asked once more, and it is said. */
@Controller('o/:token/give-back')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class GiveBackController {
  constructor(
    private readonly door: OfferDoor,
    private readonly subjects: Subjects,
  ) {}

  @Get()
  async ask(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const visit = visitOf(token, query);
    const page = await this.door.enter(token, (tx, offerId) =>
      readPage(tx, this.subjects, { offerId, knownDevice: false, language: visit.language }),
    );
    if (page.state !== 'locked') sendOn(response, hrefOf(visit));
    else sendPage(response, giveBackPage({ page, visit }, typeof query.date === 'string' ? query.date : null));
  }

  @Post()
  async giveBack(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Body() body: Record<string, unknown> | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const visit = visitOf(token, query);
    const date = typeof body?.date === 'string' ? body.date : '';
    if (date !== ALL_DATES && !uuid.test(date)) {
      sendOn(response, hrefOf(visit, '/give-back'));
      return;
    }
    const occurrenceId = date === ALL_DATES ? null : date;
    const outcome = await this.door.enter(token, async (tx, offerId) => {
      const given = await giveBackPlace(tx, { offerId, occurrenceId }, this.subjects);
      tx.did(giveBackPlace.name, { subjects: [offerId], outcome: given.kind });
      return given;
    });
    sendOn(response, hrefOf(visit, '', noteOn(outcome)));
  }
}

/** The page itself says it when nothing of what was promised is left; a note says it when something is. */
function noteOn(outcome: Awaited<ReturnType<typeof giveBackPlace>>): Record<string, string> {
  if (outcome.kind === 'DateHasBegun') return { said: 'begun' };
  return outcome.kind === 'PlaceGivenBack' && outcome.datesLeft ? { said: 'date-given-back' } : {};
}
