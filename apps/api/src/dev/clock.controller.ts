import { addDays, addDuration, instantOf, localDateOf } from '@hjerterom/kernel';
import { Database, moveClock, systemActor, type Tx } from '@hjerterom/platform';
import { pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { BadRequestException, Body, Controller, Get, Headers, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { clockPage } from './clock-page.js';

/** The zone in which `P1D` means «the same time tomorrow», and in which `09:00` is a time of day. */
const zone = 'Europe/Oslo';

/** Demo mode's clock: what time it is here, and a way to let time pass. Only in demo mode's module. */
@Controller('dev/clock')
@UseGuards(SameSite)
export class ClockController {
  constructor(private readonly database: Database) {}

  /** A page for people, `{"now"}` for programs. */
  @Get()
  async show(
    @Query('lang') lang: unknown,
    @Headers('accept-language') language: string | undefined,
    @Headers('accept') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const now = await this.database.run(systemActor(null), async (tx) => tx.now);
    if (!accepted?.includes('text/html')) response.json({ now: now.toISOString() });
    else
      sendPage(
        response,
        clockPage({
          language: pageLanguage(lang, language),
          now,
          zone,
          ahead: (time) => nextTime(now, time),
        }),
      );
  }

  /**
   * `{"advance":"PT24H"}`, an ISO 8601 duration, or `{"until":"09:00"}`, the next time that the clock shows that. As JSON
   * or from the form on the page. The workers hear of it at once.
   */
  @Post()
  async advance(
    @Body() body: { advance?: unknown; until?: unknown } | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const now = await this.database.run(systemActor(null), (tx) => advanceClock(tx, body ?? {}));
    if (accepted?.includes('text/html'))
      sendOn(response, `/dev/clock${lang === 'en' || lang === 'nb' ? `?lang=${lang}` : ''}`);
    else response.status(200).json({ now: now.toISOString() });
  }
}

async function advanceClock(tx: Tx, { advance, until }: { advance?: unknown; until?: unknown }): Promise<Date> {
  const target = until === undefined ? later(tx.now, advance) : nextTime(tx.now, String(until));
  if (target < tx.now) throw new BadRequestException('Time only goes forward here: what has happened has happened.');
  await moveClock(tx, target.getTime() - tx.now.getTime());
  return target;
}

function later(now: Date, duration: unknown): Date {
  try {
    return addDuration(now, String(duration), zone);
  } catch {
    throw new BadRequestException('Send {"advance":"PT24H"}: an ISO 8601 duration such as PT30M, PT24H or P7D.');
  }
}

/** The next instant at which a clock in the zone shows this time. */
function nextTime(now: Date, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new BadRequestException('Send {"until":"09:00"}: a time of day.');
  const today = localDateOf(now, zone);
  const todays = instantOf(today, time, zone);
  return todays > now ? todays : instantOf(addDays(today, 1), time, zone);
}
