import { type HeldRole, membershipsOf, openAccount, roleHolders } from '@hjerterom/access';
import { SignInResponse } from '@hjerterom/access/api';
import { listCentres } from '@hjerterom/centres/api';
import { personNames } from '@hjerterom/people/api';
import { Database, systemActor, type Tx } from '@hjerterom/platform';
import { pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, NotFoundException, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { atADesk, placeOf } from '../home/place-of.js';
import { type SamplePersonRow, samplePeoplePage } from './sample-people-page.js';

/** Which roles the list shows, and how many of each in a centre are enough to try the program. */
const shown: readonly { roles: readonly HeldRole[]; most: number }[] = [
  { roles: atADesk, most: 10 },
  { roles: ['volunteer'], most: 8 },
  { roles: ['contact'], most: 4 },
  { roles: ['resident'], most: 4 },
];

/** Demo mode's way in: choose who to be. Not there in production. */
@Controller()
@UseGuards(SameSite)
export class SamplePeopleController {
  constructor(
    private readonly database: Database,
    private readonly logins: SignInResponse,
  ) {}

  @Get('dev/sign-in')
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
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const personId = String(body?.personId ?? '');
    const { token, memberships } = await this.database.run(systemActor(null), (tx) =>
      this.begin(tx, request, personId),
    );
    this.logins.giveCookie(response, token);
    if (accepted?.includes('text/html')) {
      const centres = await this.database.run(systemActor(null), listCentres);
      sendOn(response, placeOf(memberships, centres, () => null)?.path ?? '/start');
    } else response.status(200).json({ personId, memberships });
  }

  /** @throws NotFoundException for who is nobody here: then no account is left behind either */
  private async begin(tx: Tx, request: Request, personId: string) {
    const nobody = () => new NotFoundException('There is no such person. GET /dev/sign-in lists them.');
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(personId)) throw nobody();
    const accountId = await openAccount(tx, personId).catch(() => {
      throw nobody();
    });
    const memberships = await membershipsOf(tx, accountId);
    if (memberships.length === 0) throw nobody();
    const { token } = await this.logins.begin(tx, request, { accountId, method: 'demo', secondFactor: true });
    return { token, memberships };
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
