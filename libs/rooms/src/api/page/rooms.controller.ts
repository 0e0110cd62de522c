import { localDateOf, localTimeOf } from '@hjerterom/kernel';
import { Database, found, NotFound, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Param, Query, Res, UseFilters } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Response } from 'express';
import { pictureOf } from '../../picture/picture-of.js';
import { type PublicRoom, publicWeek, todayOf } from '../../timeline/public-week.js';
import { inCentreOf } from './centre-of-slug.js';
import { roomCalendar } from './room-calendar.js';
import { listPage, roomPage, signPage, weekPage } from './room-pages.js';
import { screenPage, screenScript } from './screen-page.js';

interface Asked {
  readonly lang?: unknown;
  readonly fra?: unknown;
}

const day = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** The screen alone has a script, which asks for the page again. */
const screenPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What anybody may see of the rooms: what they are, and when they are taken. No person is named. */
@Controller()
@UseFilters(PageErrors)
export class RoomsController {
  constructor(private readonly database: Database) {}

  @Get(':slug/lokaler')
  async list(
    @Param('slug') slug: string,
    @Query() { lang }: Asked,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(response, listPage({ language: pageLanguage(lang, accepted), ...(await this.week(slug)) }));
  }

  @Get(':slug/lokaler/uke')
  async plan(
    @Param('slug') slug: string,
    @Query() { lang, fra }: Asked,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendPage(response, weekPage({ language: pageLanguage(lang, accepted), ...(await this.week(slug, dayOf(fra))) }));
  }

  @Get(':slug/lokaler/:room')
  async room(
    @Param('slug') slug: string,
    @Param('room') id: string,
    @Query() { lang }: Asked,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const { rooms, ...week } = await this.week(slug);
    sendPage(response, roomPage({ language: pageLanguage(lang, accepted), ...week, room: oneOf(rooms, id) }));
  }

  @Get(':slug/lokaler/:room/skilt')
  async sign(
    @Param('slug') slug: string,
    @Param('room') id: string,
    @Query() { lang, fra }: Asked,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const { rooms, ...week } = await this.week(slug, dayOf(fra));
    sendPage(response, signPage({ language: pageLanguage(lang, accepted), ...week, room: oneOf(rooms, id) }));
  }

  @Get(':slug/lokaler/:room/kalender.ics')
  async calendar(@Param('slug') slug: string, @Param('room') id: string, @Res() response: Response): Promise<void> {
    if (!isUUID(id)) throw new NotFound('room');
    const calendar = await inCentreOf(this.database, slug, (tx, centre) => roomCalendar(tx, centre, id));
    response
      .set({ 'cache-control': 'public, max-age=900', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' })
      .type('text/calendar; charset=utf-8')
      .send(calendar);
  }

  @Get(':slug/skjerm')
  async screen(
    @Param('slug') slug: string,
    @Query() { lang }: Asked,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const shown = await inCentreOf(this.database, slug, async (tx, centre) => {
      const today = localDateOf(tx.now, centre.zone);
      return { centre, today, time: localTimeOf(tx.now, centre.zone), rooms: await publicWeek(tx, today) };
    });
    const html = screenPage({ language: pageLanguage(lang, accepted), ...shown });
    sendPage(response, html, 200, { 'content-security-policy': screenPolicy });
  }

  @Get('assets/screen.js')
  script(@Res() response: Response): void {
    response.set('cache-control', 'public, max-age=86400').type('text/javascript; charset=utf-8').send(screenScript);
  }

  @Get('room-pictures/:id')
  async picture(@Param('id') id: string, @Res() response: Response): Promise<void> {
    if (!isUUID(id)) throw new NotFound('picture');
    const { mime, bytes } = found(await this.database.run(systemActor(null), (tx) => pictureOf(tx, id)), 'picture');
    response
      .set({
        // A picture is never changed: another has another id.
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      })
      .type(mime)
      .send(bytes);
  }

  /** Seven days of all rooms, from this day or from the Monday of this week. */
  private week(slug: string, from?: string) {
    return inCentreOf(this.database, slug, async (tx, centre) => {
      const { today, monday } = await todayOf(tx);
      const first = from ?? monday;
      return { centre, today, from: first, rooms: await publicWeek(tx, first) };
    });
  }
}

/** The day that an address names, when it does. */
function dayOf(given: unknown): string | undefined {
  return typeof given === 'string' && day.test(given) ? given : undefined;
}

function oneOf(rooms: readonly PublicRoom[], id: string): PublicRoom {
  return found(
    rooms.find(({ card }) => card.id === id),
    'room',
  );
}
