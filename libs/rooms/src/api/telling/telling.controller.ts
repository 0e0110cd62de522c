import type { Language, Tx } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { answerComing } from '../../attendance/answer-coming.js';
import { countHeads } from '../../attendance/count-heads.js';
import { toldBooking, toldWaiting } from '../../telling/telling-rows.js';
import { leaveWaiting, takeOffered } from '../../waiting/answer-offer.js';
import { readTelling } from './read-telling.js';
import { TellingDoor } from './telling-door.js';
import { tellingPage } from './telling-page.js';

/** The page behind the link of a message about a room. A GET shows it; only a POST answers. */
@Controller('r/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class TellingController {
  constructor(private readonly door: TellingDoor) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const page = await this.door.enter(token, (tx, id) => readTelling(tx, id, languageIn(query)));
    sendPage(response, tellingPage(page, `/r/${encodeURIComponent(token)}`));
  }

  @Post()
  async answer(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Body() body: Record<string, unknown> | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.door.enter(token, (tx, id) => answered(tx, id, body ?? {}));
    const language = languageIn(query);
    sendOn(response, `/r/${encodeURIComponent(token)}${language ? `?lang=${language}` : ''}`);
  }
}

/** Does what the form says, with what the link is about and nothing else; anything else than our forms does nothing. */
async function answered(tx: Tx, tellingId: string, body: Record<string, unknown>): Promise<void> {
  const waitingId = await toldWaiting(tx, tellingId);
  if (waitingId) {
    const verb = body.do === 'take' ? takeOffered : body.do === 'leave' ? leaveWaiting : null;
    if (verb) tx.did(verb.name, { subjects: [waitingId], outcome: (await verb(tx, { waitingId })).kind });
    return;
  }
  const told = await toldBooking(tx, tellingId);
  const occurrenceId = told?.dates.find(({ id }) => id === body.date)?.id;
  if (!occurrenceId) return;
  const heads = typeof body.heads === 'string' && /^\d{1,5}$/.test(body.heads) ? Number(body.heads) : null;
  if (body.do === 'coming' || body.do === 'not-coming') {
    const { kind } = await answerComing(tx, { occurrenceId, coming: body.do === 'coming' });
    tx.did(answerComing.name, { subjects: [occurrenceId], outcome: kind });
  } else if (body.do === 'count' && heads !== null) {
    const { kind } = await countHeads(tx, { occurrenceId, heads });
    tx.did(countHeads.name, { subjects: [occurrenceId], outcome: kind });
  }
}

function languageIn(query: Record<string, unknown>): Language | null {
  return query.lang === 'nb' || query.lang === 'en' ? query.lang : null;
}
