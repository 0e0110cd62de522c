import { centreOf } from '@hjerterom/centres';
import { namesForSignIn, reachOf } from '@hjerterom/people';
import { Config, Database, found, type Language, linkActor, systemActor, type Tx } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { personIdIn } from '../../application/status-link.js';
import { declinesOf } from '../../decline/decline-rows.js';
import { talkInWords } from '../../messages/centre-facts.js';
import { talksOf } from '../../talk/talk-rows.js';
import { latestConfidentialities } from '../../vetting/latest-vetting.js';
import { signConfidentiality } from '../../vetting/sign-confidentiality.js';
import { volunteersByIds } from '../../volunteer/volunteer-rows.js';
import { languageIn } from './language-in.js';
import { type StatusPage, statusPage } from './status-page.js';

/**
 * The page behind the link in the messages to somebody who has knocked: where it stands, and the statement to be read
 * and signed. GET changes nothing.
 */
@Controller('v/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class StatusController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  async show(@Param('token') token: string, @Query('lang') lang: unknown, @Res() response: Response): Promise<void> {
    const page = await this.enter(token, (tx, personId) => readStatus(tx, personId, languageIn(lang)));
    sendPage(response, statusPage({ ...page, token }));
  }

  @Post()
  async sign(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Body() { version }: Record<string, unknown> = {},
    @Res() response: Response,
  ): Promise<void> {
    const textVersion = typeof version === 'string' ? version : '';
    await this.enter(token, (tx, personId) => signConfidentiality(tx, { personId, textVersion }));
    const chosen = languageIn(lang);
    sendOn(response, `/v/${encodeURIComponent(token)}${chosen ? `?lang=${chosen}` : ''}`);
  }

  /** One transaction as the holder of the link. @throws NotFound when the token is not one of ours */
  private async enter<T>(token: string, fn: (tx: Tx, personId: string) => Promise<T>): Promise<T> {
    const personId = found(personIdIn(this.config, token), 'volunteer');
    // Before there is an actor the second wall hides volunteers; it shows which centre keeps a card.
    const [card] = await this.database.run(systemActor(null), (tx) => namesForSignIn(tx, [personId]));
    const { centreId } = found(card, 'volunteer');
    return this.database.run(linkActor(centreId, personId, personId), (tx) => fn(tx, personId));
  }
}

async function readStatus(tx: Tx, personId: string, chosen: Language | null): Promise<Omit<StatusPage, 'token'>> {
  const [volunteer] = await volunteersByIds(tx, [personId]);
  const [talk] = await talksOf(tx, [personId]);
  const [decline] = await declinesOf(tx, [personId]);
  const [signed] = await latestConfidentialities(tx, [personId]);
  const language = chosen ?? (await reachOf(tx, personId))?.language ?? 'nb';
  const startsAt = talk?.heldOn ? null : talk?.startsAt;
  return {
    language,
    centre: await centreOf(tx),
    volunteer: found(volunteer, 'volunteer'),
    talk: talk && startsAt ? await talkInWords(tx, { ...talk, startsAt }, language) : null,
    referredTo: decline?.referredTo ?? null,
    signedOn: signed?.signedOn ?? null,
  };
}
