import { actorIn, PageErrors, pageLanguage, SameSite, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { setShared } from '../../lock/note-active.js';
import { endLogin, endLogins } from '../../login/end-login.js';
import { unlinkIdentities } from '../../oidc/known-by.js';
import { removePassword, setPassword } from '../../password/password.js';
import { deskRoles } from '../../role/held-role.js';
import { demandSecondFactor } from '../../second-factor/demand-second-factor.js';
import { isId } from '../is-id.js';
import type { CurrentLogin } from '../login-sessions.js';
import { rememberShared } from '../remember-shared.js';
import { AccountDoor } from './account-door.js';
import { accountPage } from './account-page.js';
import { readAccount } from './read-account.js';
import { accountNotes } from './words.js';

type Form = Record<string, unknown> | undefined;

/** My account: what I sign in with, the devices where I am signed in, and for staff a password. */
@Controller('account')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class AccountController {
  constructor(private readonly door: AccountDoor) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const view = await this.door.run((tx) => readAccount(tx, login));
    const language = pageLanguage(request.query.lang, request.headers['accept-language']);
    const { canSendSms: byPhone, oidcIssuer, oidcName, screenLockMinutes: lockMinutes } = this.door.config;
    const note = accountNotes.find((known) => known === request.query.said) ?? null;
    const shown = { language, note, byPhone, oidcName: oidcIssuer ? oidcName : null, view, lockMinutes };
    sendPage(response, accountPage(shown));
  }

  @Post('devices/sign-out')
  async signOutDevice(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const id = String(body?.id ?? '');
    if (isId(id)) await this.door.act(login, endLogin.name, (tx) => endLogin(tx, login.accountId, id));
    this.door.back(request, response, 'done');
  }

  @Post('devices/sign-out-others')
  async signOutOthers(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    await this.door.act(login, endLogins.name, (tx) => endLogins(tx, login.accountId, login.loginId));
    this.door.back(request, response, 'done');
  }

  @Post('shared')
  async share(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const shared = body?.shared === 'yes';
    await this.door.act(login, setShared.name, (tx) => setShared(tx, login.loginId, shared));
    rememberShared(this.door.config, request, response, shared);
    this.door.back(request, response, 'done');
  }

  @Post('password')
  async setPassword(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const password = typeof body?.password === 'string' ? body.password : '';
    const set =
      isStaff(login) &&
      (await this.door.act(login, setPassword.name, (tx) => setPassword(tx, login.accountId, password)));
    this.door.back(request, response, set ? 'done' : 'short-password');
  }

  @Post('password/remove')
  async removePassword(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    await this.door.act(login, removePassword.name, (tx) => removePassword(tx, login.accountId));
    this.door.back(request, response, 'done');
  }

  @Post('oidc/remove')
  async unlink(@Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    await this.door.act(login, unlinkIdentities.name, (tx) => unlinkIdentities(tx, login.accountId));
    this.door.back(request, response, 'done');
  }

  @Post('demand')
  async demand(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const actor = actorIn({ ...login, language: 'nb' }, String(body?.centreId ?? ''));
    const { kind } = await this.door.database.run(actor, async (tx) => {
      const outcome = await demandSecondFactor(tx, body?.demand === 'yes');
      tx.did(demandSecondFactor.name, { outcome: outcome.kind });
      return outcome;
    });
    this.door.back(request, response, kind === 'SetUpFirst' ? 'set-up-first' : 'done');
  }
}

function isStaff({ held }: CurrentLogin): boolean {
  return held.some(({ roles }) => roles.some((role) => deskRoles.some((desk) => desk === role)));
}
