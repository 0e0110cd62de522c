import { PageErrors, pageLanguage, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Param, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { IsNull } from 'typeorm';
import { keepProved, removeAddress } from '../../account/addresses.js';
import { personsOf } from '../../account/persons-of.js';
import { askToSignIn } from '../../sign-in/ask-to-sign-in.js';
import { proveByCode } from '../../sign-in/prove-address.js';
import { SignInRequestEntity } from '../../sign-in/sign-in-request.entity.js';
import { typedAddress } from '../../sign-in/typed-address.js';
import { isId } from '../is-id.js';
import { AccountDoor } from './account-door.js';
import { accountFrame, DigitsForm } from './frame.js';
import { accountNotes, accountWords } from './words.js';

type Form = Record<string, unknown> | undefined;

/** The addresses that I sign in with: a new one is added when a code that was sent there has been typed. */
@Controller('account/addresses')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class AddressesController {
  constructor(private readonly door: AccountDoor) {}

  @Post()
  async ask(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const point = typedAddress(typeof body?.address === 'string' ? body.address : '');
    if (!point) return this.door.back(request, response, 'not-an-address');
    if (point.kind === 'phone' && !this.door.config.canSendSms) return this.door.back(request, response, 'email-only');
    const address = `${point.kind}:${point.value.toLowerCase()}`;
    if (await this.door.tooMany(request, 'ask', login.accountId, address)) {
      return this.door.back(request, response, 'too-many');
    }
    const id = await this.door.run(async (tx) => {
      const [candidate] = await personsOf(tx, login.accountId);
      return askToSignIn(tx, { point, next: null, candidate, forAccount: login.accountId });
    });
    this.door.back(request, response, 'code-sent', `/account/addresses/${id}`);
  }

  @Get(':id')
  async show(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const asked = isId(id)
      ? await this.door.run((tx) =>
          tx.em.findOneBy(SignInRequestEntity, { id, forAccount: login.accountId, forLogin: IsNull() }),
        )
      : null;
    if (!asked) return sendOn(response, '/account');
    const language = pageLanguage(request.query.lang, request.headers['accept-language']);
    const say = accountWords[language];
    const note = accountNotes.find((known) => known === request.query.said) ?? null;
    const children = (
      <>
        <p>{say.codeLead(asked.value)}</p>
        <DigitsForm language={language} action={`/account/addresses/${id}`} label={say.code} button={say.confirm} />
        <p>
          <a href={`/account?lang=${language}`}>{say.back}</a>
        </p>
      </>
    );
    sendPage(response, accountFrame({ language, title: say.addresses, note, children }));
  }

  @Post('remove')
  async remove(@Body() body: Form, @Req() request: Request, @Res() response: Response): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const id = String(body?.id ?? '');
    const removed =
      isId(id) && (await this.door.act(login, removeAddress.name, (tx) => removeAddress(tx, login.accountId, id)));
    this.door.back(request, response, removed ? 'done' : 'last-address');
  }

  @Post(':id')
  async confirm(
    @Param('id') id: string,
    @Body() body: Form,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const login = await this.door.enter(request, response);
    if (!login) return;
    const forAccount = login.accountId;
    if (!isId(id)) return this.door.back(request, response, 'spent');
    if (await this.door.tooMany(request, 'prove', forAccount)) return this.door.back(request, response, 'too-many');
    const typed = String(body?.code ?? '').slice(0, 12);
    const proved = await this.door.act(login, 'addAddress', async (tx) => {
      const outcome = await proveByCode(tx, { requestId: id, typed, forAccount }, this.door.config);
      const asked = outcome.kind === 'Proved' ? await tx.em.findOneBy(SignInRequestEntity, { id }) : null;
      if (!asked) return outcome.kind === 'Wrong' ? null : false;
      await keepProved(tx, forAccount, asked);
      return true;
    });
    if (proved === null) return this.door.back(request, response, 'wrong', `/account/addresses/${id}`);
    this.door.back(request, response, proved ? 'done' : 'spent');
  }
}
