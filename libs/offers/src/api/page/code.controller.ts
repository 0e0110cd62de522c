import { Config } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn } from '@hjerterom/platform/api';
import { Body, Controller, Inject, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { type EnterCodeOutcome, enterCode } from '../../code/enter-code.js';
import { type SendCodeOutcome, sendCode } from '../../code/send-code.js';
import { Subjects } from '../../offer/subjects.js';
import { deviceCookie } from './device.js';
import { OfferDoor } from './offer-door.js';
import { readPage } from './read-page.js';
import { hrefOf, type Note, visitOf } from './visit.js';

const said: Record<(SendCodeOutcome | EnterCodeOutcome)['kind'], Note | null> = {
  CodeSent: 'code-sent',
  TooManyCodes: 'too-many-codes',
  OfferClosed: null,
  CodeRight: null,
  CodeWrong: 'code-wrong',
  CodeExpired: 'code-expired',
};

/** Six digits, sent to the volunteer, make one more device known to the page. */
@Controller('o/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class CodeController {
  constructor(
    private readonly door: OfferDoor,
    private readonly subjects: Subjects,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post('code')
  async send(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.door.enter(token, async (tx, offerId) => {
      const { state } = await readPage(tx, this.subjects, { offerId, knownDevice: false, language: 'nb' });
      return state === 'locked' ? sendCode(tx, { offerId }) : ({ kind: 'OfferClosed' } as const);
    });
    this.goOn(response, token, query, outcome);
  }

  @Post('open')
  async open(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Body() body: Record<string, unknown> | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const digits = typeof body?.code === 'string' ? body.code : '';
    const outcome = await this.door.enter(token, async (tx, offerId) => {
      const entered = await enterCode(tx, { offerId, digits }, this.config);
      tx.did(enterCode.name, { subjects: [offerId], outcome: entered.kind });
      const { ends } = await readPage(tx, this.subjects, { offerId, knownDevice: false, language: 'nb' });
      const seconds = (ends.getTime() - tx.now.getTime()) / 1000;
      if (entered.kind === 'CodeRight') response.append('set-cookie', deviceCookie(this.config, offerId, seconds));
      return entered;
    });
    this.goOn(response, token, query, outcome);
  }

  private goOn(
    response: Response,
    token: string,
    query: Record<string, unknown>,
    { kind }: SendCodeOutcome | EnterCodeOutcome,
  ): void {
    const note = said[kind];
    sendOn(response, hrefOf(visitOf(token, query), '', note ? { said: note } : {}));
  }
}
