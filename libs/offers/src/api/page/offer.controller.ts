import { Config } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Inject, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { acceptOffer } from '../../offer/accept-offer.js';
import { declineOffer } from '../../offer/decline-offer.js';
import { markSeen } from '../../offer/mark-seen.js';
import { Subjects } from '../../offer/subjects.js';
import { deviceCookie, isKnownDevice } from './device.js';
import { OfferDoor } from './offer-door.js';
import { offerPage } from './offer-page.js';
import { readPage } from './read-page.js';
import { hrefOf, visitOf } from './visit.js';

/** The page behind a signed link. A GET shows it; only a POST answers. */
@Controller('o/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class OfferController {
  constructor(
    private readonly door: OfferDoor,
    private readonly subjects: Subjects,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Headers('cookie') cookies: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const visit = visitOf(token, query);
    const page = await this.door.enter(token, async (tx, offerId) => {
      await markSeen(tx, offerId);
      const knownDevice = isKnownDevice(this.config, offerId, cookies);
      const read = await readPage(tx, this.subjects, { offerId, knownDevice, language: visit.language });
      // A series goes on: the cookie lives as long as the last date that is known.
      if (read.state === 'accepted') this.remember(response, offerId, tx.now, read.ends);
      return read;
    });
    sendPage(response, offerPage({ page, visit }));
  }

  @Post('answer')
  async answer(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Body() body: Record<string, unknown> | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const visit = visitOf(token, query);
    const form = typeof body?.form === 'string' ? body.form : undefined;
    const next = await this.door.enter(token, async (tx, offerId) => {
      const given = { offerId, how: 'link', form } as const;
      if (body?.answer === 'no' || body?.answer === 'not-this-time') {
        const askAgain = body.answer === 'not-this-time';
        const outcome = await declineOffer(tx, { ...given, askAgain }, this.subjects);
        tx.did(declineOffer.name, { subjects: [offerId], outcome: outcome.kind });
        const saidYes = outcome.kind === 'OfferClosed' && outcome.status === 'accepted';
        return hrefOf(visit, saidYes ? '/give-back' : '');
      }
      if (body?.answer !== 'yes') return hrefOf(visit);
      const outcome = await acceptOffer(tx, given, this.subjects);
      tx.did(acceptOffer.name, { subjects: [offerId], outcome: outcome.kind });
      if (outcome.kind === 'TimeClash') return hrefOf(visit, '', { said: 'clash' });
      if (outcome.kind === 'OfferAccepted' && outcome.thisDevice) {
        const { ends } = await readPage(tx, this.subjects, { offerId, knownDevice: false, language: 'nb' });
        this.remember(response, offerId, tx.now, ends);
      }
      return hrefOf(visit);
    });
    sendOn(response, next);
  }

  private remember(response: Response, offerId: string, now: Date, until: Date): void {
    const seconds = (until.getTime() - now.getTime()) / 1000;
    response.append('set-cookie', deviceCookie(this.config, offerId, seconds));
  }
}
