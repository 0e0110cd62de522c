import { type HeldRole, membershipsOf, roleHolders, sessionCookie } from '@hjerterom/access';
import { listCentres } from '@hjerterom/centres/api';
import { personNames } from '@hjerterom/people/api';
import { Config, Database, systemActor } from '@hjerterom/platform';
import { pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, NotFoundException, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { atADesk, placeOf } from '../home/place-of.js';
import { type SamplePersonRow, samplePeoplePage } from './sample-people-page.js';

/** Which roles the list shows, and how many of each in a centre are enough to try the program. */
const shown: readonly { roles: readonly HeldRole[]; most: number }[] = [
  { roles: atADesk, most: 10 },
  { roles: ['volunteer'], most: 8 },
  { roles: ['resident'], most: 4 },
];

/** Demo mode's way in: choose who to be. Not there in production. */
@Controller()
@UseGuards(SameSite)
export class SamplePeopleController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get('sign-in')
  async list(
    @Query('lang') lang: unknown,
    @Headers('accept-language') language: string | undefined,
    @Headers('accept') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const people = await this.people();
    if (accepted?.startsWith('application/json')) response.json(people);
    else sendPage(response, samplePeoplePage(pageLanguage(lang, language), people));
  }

  /** `{"personId"}` as JSON or from the form on the page; the answer sets the cookie. */
  @Post('dev/sign-in')
  async signIn(
    @Body() body: { personId?: unknown } | undefined,
    @Headers('accept') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const personId = String(body?.personId ?? '');
    const isId = /^[0-9a-f-]{36}$/i.test(personId);
    const memberships = isId ? await this.database.run(systemActor(null), (tx) => membershipsOf(tx, personId)) : [];
    if (memberships.length === 0) throw new NotFoundException('There is no such person. GET /sign-in lists them.');
    response.append('set-cookie', sessionCookie(this.config, personId));
    if (accepted?.includes('text/html')) {
      const centres = await this.database.run(systemActor(null), listCentres);
      sendOn(response, placeOf(memberships, centres)?.path ?? '/');
    } else response.status(200).json({ personId, memberships });
  }

  private async people(): Promise<SamplePersonRow[]> {
    const centres = await this.database.run(systemActor(null), listCentres);
    const lists = await Promise.all(
      centres.map(({ id, name: centre }) =>
        this.database.run(systemActor(id), async (tx) => {
          const holders = [];
          for (const { roles, most } of shown) holders.push(...(await roleHolders(tx, roles, most)));
          const names = await personNames(
            tx,
            holders.map(({ personId }) => personId),
          );
          return holders.map(({ personId, role }) => ({
            personId,
            role,
            centre,
            centreId: id,
            name: names.get(personId) ?? '',
          }));
        }),
      ),
    );
    return lists.sort((a, b) => b.length - a.length).flat();
  }
}
