import { type Centre, listCentres } from '@hjerterom/centres';
import { Config, Database, systemActor, type Tx } from '@hjerterom/platform';
import { addressOf, PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Param, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { acceptInvitation, type OpenInvitation, readInvitation } from '../../invitation/accept-invitation.js';
import { tooManyAttempts } from '../../limits/attempts.js';
import { networkOf } from '../../login/device.js';
import { type BegunLogin, SignInResponse } from '../sign-in-response.js';
import { type InvitationShown, invitationPage, spentInvitationPage } from './invitation.page.js';

/** The link of an invitation. GET shows; only POST says yes, since scanners fetch links. */
@Controller('sign-in/invitation')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class InvitationController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly logins: SignInResponse,
  ) {}

  @Get(':token')
  async show(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const shown = await this.database.run(systemActor(null), async (tx) => {
      const open = await readInvitation(tx, token);
      return open && shownOf(open, await listCentres(tx));
    });
    sendPage(response, shown ? invitationPage(language, shown) : spentInvitationPage(language), shown ? 200 : 404);
  }

  @Post(':token')
  async accept(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const who = { account: token, address: token, network: networkOf(addressOf(request, this.config.proxies)) ?? '' };
    const spent = () => sendPage(response, spentInvitationPage(pageLanguage(lang, accepted)), 404);
    if (await tooManyAttempts(this.database, this.config, 'prove', who)) return spent();
    const same = typeof body?.same === 'string' ? body.same : null;
    const login = await this.database.run(systemActor(null), (tx) => this.begin(tx, request, token, same));
    if (login === null) return spent();
    this.logins.giveCookie(response, login.token);
    sendOn(response, login.path);
  }

  private async begin(tx: Tx, request: Request, token: string, same: string | null): Promise<BegunLogin | null> {
    const yes = await acceptInvitation(tx, token, same);
    return yes && this.logins.begin(tx, request, { accountId: yes.accountId, method: 'link' });
  }
}

function shownOf({ invitation, accounts }: OpenInvitation, centres: readonly Centre[]): InvitationShown {
  const nameOf = (centreId: string) => centres.find(({ id }) => id === centreId)?.name ?? '';
  return {
    centre: nameOf(invitation.centreId),
    role: invitation.role,
    accounts: accounts.map((account) => ({ ...account, centre: nameOf(account.centreId) })),
  };
}
