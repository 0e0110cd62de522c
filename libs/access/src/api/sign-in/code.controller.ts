import { Config, Database, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, SameSite, sendPage } from '@hjerterom/platform/api';
import { Body, Controller, Get, Headers, Param, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { openRequestAt, proveByCode } from '../../sign-in/prove-address.js';
import { typedAddress } from '../../sign-in/typed-address.js';
import { isId } from '../is-id.js';
import { codePage } from './pages.js';
import { ProofDoor } from './proof-door.js';
import type { Note } from './words.js';

/** An id that no request has: for a code that belongs to none. */
const NO_REQUEST = '00000000-0000-0000-0000-000000000000';

/** Where the six digits are typed: where they were asked for, or on another device together with the address. */
@Controller('sign-in/code')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class CodeController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly door: ProofDoor,
  ) {}

  @Get(['', ':id'])
  show(
    @Param('id') id: string | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): void {
    this.page(response, pageLanguage(lang, accepted), id, null);
  }

  @Post(['', ':id'])
  async enter(
    @Param('id') id: string | undefined,
    @Body() body: Record<string, unknown> | undefined,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = pageLanguage(lang, accepted);
    const typed = typeof body?.code === 'string' ? body.code.slice(0, 12) : '';
    const requestId = id === undefined ? await this.requestAt(body?.address) : id;
    if (requestId === null) return this.page(response, language, id, 'not-an-address', 400);
    const known = isId(requestId) ? requestId : NO_REQUEST;
    if (await this.door.tooMany(request, known)) return this.page(response, language, id, 'too-many', 429);
    const trouble = await this.door.enter(request, response, known, (tx) =>
      proveByCode(tx, { requestId: known, typed }, this.config),
    );
    // From another device one knows neither whether there was a request: for them every failure is a wrong code.
    const note = id === undefined ? 'wrong' : trouble === 'Wrong' ? 'wrong' : 'spent';
    if (trouble) this.page(response, language, id, note, 400);
  }

  /** The newest open request for what was typed; null when it is no address. */
  private async requestAt(address: unknown): Promise<string | null> {
    const point = typedAddress(typeof address === 'string' ? address : '');
    if (!point) return null;
    return (await this.database.run(systemActor(null), (tx) => openRequestAt(tx, point))) ?? NO_REQUEST;
  }

  private page(
    response: Response,
    language: ReturnType<typeof pageLanguage>,
    id: string | undefined,
    note: Note | null,
    status = 200,
  ): void {
    const { demo, canSendSms: byPhone } = this.config;
    const requestId = id !== undefined && isId(id) ? id : null;
    sendPage(response, codePage({ language, demo, byPhone, note }, requestId), status);
  }
}
