import { centresByIds } from '@hjerterom/centres';
import { bestLanguage, Database, type Language, systemActor, type Tx } from '@hjerterom/platform';
import { Controller, Get, Header, Headers, Inject, NotFoundException, Param, Query, UseGuards } from '@nestjs/common';
import { DemoOnly } from './demo-only.js';
import { devMailboxPage } from './dev-mailbox.page.js';
import type { Sender } from './dev-mailbox-letter.js';
import { type DevMail, listDevMail, type ShownMail, showDevMail } from './read-dev-mail.js';

/** The most letters that the JSON gives, and that the page shows. */
const MOST_LISTED = 500;
const MOST_SHOWN = 20;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Demo mode's mailbox: every e-mail and SMS that would have been sent. */
@Controller('dev')
@UseGuards(DemoOnly)
export class DevMailboxController {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** For scripts: the newest 500, of one person or one template. */
  @Get('mailbox.json')
  @Header('cache-control', 'no-store')
  async list(@Query() query: Record<string, unknown>): Promise<DevMail[]> {
    const personId = word(query.personId);
    if (personId !== undefined && !uuid.test(personId)) return [];
    return this.read((tx) => listDevMail(tx, { personId, template: word(query.template) }, MOST_LISTED));
  }

  /** For people: the newest 20, or those with a word in them. */
  @Get('mailbox')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async page(@Query() query: Record<string, unknown>, @Headers('accept-language') accepted?: string): Promise<string> {
    const search = word(query.q)?.slice(0, 100) ?? '';
    const language: Language = bestLanguage(word(query.lang) ?? accepted);
    return this.read(async (tx) => {
      const mails = await showDevMail(tx, { search }, MOST_SHOWN + 1);
      const shown = mails.slice(0, MOST_SHOWN);
      return devMailboxPage({
        language,
        search,
        mails: shown,
        more: mails.length > shown.length,
        senders: await sendersOf(tx, shown),
      });
    });
  }

  /** One e-mail as a mail program would show it. */
  @Get('mailbox/:id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'",
  )
  @Header('x-frame-options', 'sameorigin')
  async mail(@Param('id') id: string): Promise<string> {
    const [mail] = uuid.test(id) ? await this.read((tx) => listDevMail(tx, { id }, 1)) : [];
    if (!mail?.html) throw new NotFoundException();
    return mail.html;
  }

  private read<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.run(systemActor(null), fn);
  }
}

/** The centres that sent the letters, by id. */
async function sendersOf(tx: Tx, mails: readonly ShownMail[]): Promise<ReadonlyMap<string, Sender>> {
  const ids = [...new Set(mails.map((mail) => mail.centreId))];
  return new Map((await centresByIds(tx, ids)).map((centre) => [centre.id, centre]));
}

/** What was typed; PostgreSQL knows no text with a null character in it. */
function word(value: unknown): string | undefined {
  const typed = typeof value === 'string' ? value.replaceAll('\u0000', '').trim() : '';
  return typed === '' ? undefined : typed;
}
