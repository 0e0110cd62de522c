import { Config, Database, Log, systemActor } from '@hjerterom/platform';
import { PageErrors, sendOn } from '@hjerterom/platform/api';
import { Controller, Get, NotFoundException, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { endJourneyCookie, journeyCookie, journeyIn, type Travel } from '../../oidc/journey-cookie.js';
import { accountOfIdentity, linkIdentity, type ProvedIdentity } from '../../oidc/known-by.js';
import { OidcClient } from '../../oidc/oidc-client.js';
import { safeNext } from '../../sign-in/safe-next.js';
import { LoginSessions } from '../login-sessions.js';
import { SignInResponse } from '../sign-in-response.js';

/** Signing in through another service (ID-porten, Entra), and linking it to one's account. Not there without one. */
@Controller('sign-in/oidc')
@UseFilters(PageErrors)
export class OidcController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly client: OidcClient,
    private readonly sessions: LoginSessions,
    private readonly logins: SignInResponse,
    private readonly log: Log,
  ) {}

  @Get('start')
  async start(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    if (!this.client.exists) throw new NotFoundException();
    const login = query.link === 'yes' ? await this.sessions.loginOf(request) : null;
    try {
      const { url, journey } = await this.client.begin();
      const travel = { ...journey, next: safeNext(query.next), forAccount: login?.accountId ?? null };
      response.append('set-cookie', journeyCookie(this.config, travel));
      sendOn(response, url);
    } catch (error) {
      this.log.error('The other service for signing in cannot be reached.', error);
      sendOn(response, '/sign-in?said=oidc-failed');
    }
  }

  @Get('back')
  async back(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.client.exists) throw new NotFoundException();
    const travel = journeyIn(this.config, request.headers.cookie);
    response.append('set-cookie', endJourneyCookie(this.config));
    const identity = travel && (await this.identityIn(request, travel));
    if (!travel || !identity) sendOn(response, '/sign-in?said=oidc-failed');
    else if (travel.forAccount !== null) await this.link(request, response, travel.forAccount, identity);
    else await this.signIn(request, response, identity, travel.next);
  }

  private async identityIn(request: Request, travel: Travel): Promise<ProvedIdentity | null> {
    const query = request.originalUrl.slice(request.originalUrl.indexOf('?'));
    return this.client.end(query, travel).catch(() => null);
  }

  private async signIn(request: Request, response: Response, identity: ProvedIdentity, next: string | null) {
    const secondFactor = this.config.oidcSecondFactor === 'yes';
    const login = await this.database.run(systemActor(null), async (tx) => {
      const accountId = await accountOfIdentity(tx, identity);
      return accountId && this.logins.begin(tx, request, { accountId, method: 'oidc', secondFactor }, next);
    });
    if (!login) return sendOn(response, '/sign-in?said=oidc-unknown');
    this.logins.giveCookie(response, login.token);
    sendOn(response, login.path);
  }

  /** Only for the account that set out, and is still signed in here. */
  private async link(request: Request, response: Response, accountId: string, identity: ProvedIdentity) {
    const login = await this.sessions.loginOf(request);
    const mine = login?.accountId === accountId && login.awaits !== 'second-step';
    const linked = mine && (await this.database.run(systemActor(null), (tx) => linkIdentity(tx, accountId, identity)));
    sendOn(response, `/account?said=${linked ? 'done' : 'oidc-taken'}`);
  }
}
