import { Config, Database, type Language, systemActor } from '@hjerterom/platform';
import { addressOf, PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tooManyAttempts } from '../../limits/attempts.js';
import { networkOf } from '../../login/device.js';
import { isShared } from '../../login/shared-cookie.js';
import { askToSignIn } from '../../sign-in/ask-to-sign-in.js';
import { candidatesAt } from '../../sign-in/candidates.js';
import { safeNext } from '../../sign-in/safe-next.js';
import { typedAddress } from '../../sign-in/typed-address.js';
import { awaitedPath } from '../awaited-path.js';
import { LoginSessions } from '../login-sessions.js';
import { rememberShared } from '../remember-shared.js';
import { addressPage } from './pages.js';
import { type Note, notes } from './words.js';

interface Shown {
  readonly language: Language;
  readonly note: Note | null;
  readonly next: string | null;
  readonly typed: string;
  readonly shared: boolean;
}

/** The way in: an address is typed, and the same happens whether or not it is known. */
@Controller('sign-in')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class AddressController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sessions: LoginSessions,
  ) {}

  @Get()
  async show(
    @Query() query: Record<string, unknown>,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const login = await this.sessions.loginOf(request);
    const first = login && awaitedPath(login.awaits, safeNext(query.next));
    if (first) return sendOn(response, first);
    const note = notes.find((known) => known === query.said) ?? null;
    const [language, next] = [pageLanguage(query.lang, accepted), safeNext(query.next)];
    const shared = isShared(this.config, request.headers.cookie);
    sendPage(response, this.page({ language, note, next, typed: '', shared }));
  }

  @Post()
  async ask(
    @Body() body: Record<string, unknown> | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const typed = typeof body?.address === 'string' ? body.address.slice(0, 254) : '';
    const next = safeNext(body?.next);
    const shared = body?.shared === 'yes';
    rememberShared(this.config, request, response, shared);
    const situation = { language, next, typed, shared };
    const refuse = (note: Note, status: number) => sendPage(response, this.page({ ...situation, note }), status);
    const point = typedAddress(typed);
    if (!point) return refuse('not-an-address', 400);
    if (point.kind === 'phone' && !this.config.canSendSms) return refuse('email-only', 400);

    const [candidate] = await this.database.run(systemActor(null), (tx) => candidatesAt(tx, point));
    const address = `${point.kind}:${point.value.toLowerCase()}`;
    const account = candidate?.accountId ?? candidate?.personId ?? address;
    const network = networkOf(addressOf(request, this.config.proxies)) ?? '';
    if (await tooManyAttempts(this.database, this.config, 'ask', { account, address, network })) {
      return refuse('too-many', 429);
    }
    const requestId = await this.database.run(systemActor(null), (tx) => askToSignIn(tx, { point, next, candidate }));
    sendOn(response, `/sign-in/code/${requestId}?lang=${language}`);
  }

  private page({ language, note, next, typed, shared }: Shown) {
    const { demo, canSendSms: byPhone, oidcIssuer, oidcName } = this.config;
    return addressPage({ language, demo, byPhone, note, shared, oidcName: oidcIssuer ? oidcName : null }, next, typed);
  }
}
