import { Config, Database, type Language, systemActor } from '@hjerterom/platform';
import { addressOf, PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tooManyAttempts } from '../../limits/attempts.js';
import { networkOf } from '../../login/device.js';
import { isShared } from '../../login/shared-cookie.js';
import { accountWithPassword } from '../../password/password.js';
import { candidatesAt } from '../../sign-in/candidates.js';
import { safeNext } from '../../sign-in/safe-next.js';
import { typedAddress } from '../../sign-in/typed-address.js';
import { rememberShared } from '../remember-shared.js';
import { SignInResponse } from '../sign-in-response.js';
import { AddressField, frame, SharedField } from './frame.js';
import { type Note, words } from './words.js';

interface Shown {
  readonly request: Request;
  readonly note: Note | null;
  readonly next: string | null;
  readonly shared: boolean;
}

/** Staff may have a password. What is wrong, the address or the password, is not told; nor does it show in the time. */
@Controller('sign-in/password')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class PasswordController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly logins: SignInResponse,
  ) {}

  @Get()
  show(@Req() request: Request, @Res() response: Response): void {
    const shared = isShared(this.config, request.headers.cookie);
    sendPage(response, this.page({ request, note: null, next: safeNext(request.query.next), shared }));
  }

  @Post()
  async enter(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [address, password] = [body?.address, body?.password].map((typed) =>
      typeof typed === 'string' ? typed : '',
    );
    const next = safeNext(body?.next);
    const shared = body?.shared === 'yes';
    rememberShared(this.config, request, response, shared);
    const refuse = (note: Note, status: number) =>
      sendPage(response, this.page({ request, note, next, shared }), status);
    const point = typedAddress(address ?? '');
    if (!point) return refuse('not-an-address', 400);
    const candidates = await this.database.run(systemActor(null), (tx) => candidatesAt(tx, point));
    const accounts = candidates.flatMap(({ accountId }) => accountId ?? []);
    const typed = `${point.kind}:${point.value.toLowerCase()}`;
    const network = networkOf(addressOf(request, this.config.proxies)) ?? '';
    const who = { account: accounts[0] ?? typed, address: typed, network };
    if (await tooManyAttempts(this.database, this.config, 'prove', who)) return refuse('too-many', 429);
    const login = await this.database.run(systemActor(null), async (tx) => {
      const accountId = await accountWithPassword(tx, accounts, password ?? '');
      return accountId && this.logins.begin(tx, request, { accountId, method: 'password', shared }, next);
    });
    if (!login) return refuse('wrong-password', 400);
    this.logins.giveCookie(response, login.token);
    sendOn(response, login.path);
  }

  private page({ request, note, next, shared }: Shown): string {
    const language = languageOf(request);
    const say = words[language];
    const wrong = note === 'not-an-address' || note === 'wrong-password';
    const children = (
      <>
        <p>{say.passwordLead}</p>
        <form method="post" action={`/sign-in/password?lang=${language}`}>
          <AddressField language={language} byPhone={this.config.canSendSms} wrong={wrong} />
          <label htmlFor="password">{say.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            maxLength={200}
            required
          />
          <SharedField language={language} shared={shared} />
          {next && <input type="hidden" name="next" value={next} />}
          <button type="submit">{say.enter}</button>
        </form>
        <p>
          <a href={`/sign-in?lang=${language}`}>{say.send}</a>
        </p>
      </>
    );
    return frame({ language, title: say.passwordTitle, note, keep: next ? { next } : {}, children });
  }
}

function languageOf(request: Request): Language {
  return pageLanguage(request.query.lang, request.headers['accept-language']);
}
