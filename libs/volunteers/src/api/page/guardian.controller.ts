import { centreOf } from '@hjerterom/centres';
import { endConsents, giveConsent, guardianYesOf, namesForSignIn, personNames, reachOf } from '@hjerterom/people';
import { Config, Database, found, type Language, systemActor, type Tx } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { childIn } from '../../guardian/guardian-link.js';
import { type GuardianPage, guardianPage } from './guardian-page.js';
import { languageIn } from './language-in.js';

/**
 * The page behind the link to a guardian. GET changes nothing. What is said here is the guardian's, said on the screen
 * and written down by nobody; the link, which the guardian alone was sent, is what tells who it is.
 */
@Controller('g/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class GuardianController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  async show(@Param('token') token: string, @Query('lang') lang: unknown, @Res() response: Response): Promise<void> {
    const page = await this.enter(token, (tx, childId) => readPage(tx, childId, languageIn(lang)));
    sendPage(response, guardianPage({ ...page, token }));
  }

  @Post()
  async answer(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Body() { answer }: Record<string, unknown> = {},
    @Res() response: Response,
  ): Promise<void> {
    const language = languageIn(lang);
    await this.enter(token, (tx, childId) => keepAnswer(tx, childId, answer, language ?? 'nb'));
    sendOn(response, `/g/${encodeURIComponent(token)}${language ? `?lang=${language}` : ''}`);
  }

  /** One transaction as the program itself, in the child's centre. @throws NotFound when the token is not one of ours */
  private async enter<T>(token: string, fn: (tx: Tx, childId: string) => Promise<T>): Promise<T> {
    const childId = found(childIn(this.config, token), 'person');
    const [card] = await this.database.run(systemActor(null), (tx) => namesForSignIn(tx, [childId]));
    const { centreId } = found(card, 'person');
    return this.database.run(systemActor(centreId), (tx) => fn(tx, childId));
  }
}

async function readPage(tx: Tx, childId: string, chosen: Language | null): Promise<Omit<GuardianPage, 'token'>> {
  const yes = (await guardianYesOf(tx, [childId], 'volunteering')).get(childId);
  const name = found((await personNames(tx, [childId])).get(childId), 'person');
  return {
    language: chosen ?? (await reachOf(tx, childId))?.language ?? 'nb',
    centre: await centreOf(tx),
    // The first name is enough: who was sent the link knows who it is.
    child: name.split(' ')[0] ?? name,
    state: yes === undefined ? 'not-needed' : yes === null ? 'waits' : 'said',
  };
}

async function keepAnswer(tx: Tx, childId: string, answer: unknown, language: Language): Promise<void> {
  const yes = (await guardianYesOf(tx, [childId], 'volunteering')).get(childId);
  const purpose = 'volunteering';
  if (answer === 'yes' && yes === null) {
    await giveConsent(tx, { personId: childId, purpose, language, how: 'screen', by: 'guardian' });
  }
  if (answer === 'take-back' && yes) {
    await endConsents(tx, { personId: childId, purpose, how: 'screen', by: 'guardian' });
  }
  tx.touch('volunteers');
}
