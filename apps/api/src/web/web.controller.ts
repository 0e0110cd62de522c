import { brokenPage, notFoundPage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { readBuiltWeb, type WebFile } from './built-web.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

const headers = { 'x-robots-tag': 'noindex' };

/** The built web app: its files under /web, and its one page at every address that begins with /c. */
@Controller()
export class WebController {
  private files?: ReadonlyMap<string, WebFile>;

  /** The screen in the hall is a page of its own, for which nobody signs in. */
  @Get('c/:slug/screen')
  screen(@Param('slug') slug: string, @Res() response: Response): void {
    response.redirect(303, `/${encodeURIComponent(slug)}/skjerm`);
  }

  @Get(['c', 'c/*path'])
  page(@Headers('accept-encoding') accepted: string | undefined, @Res() response: Response): void {
    const page = this.file('index.html');
    if (page) send(response, page, accepted, 'no-store');
    else sendPage(response, brokenPage(), 503);
  }

  @Get('web/:name')
  asset(
    @Param('name') name: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() response: Response,
  ): void {
    const file = this.file(name);
    if (file && name !== 'index.html') send(response, file, accepted, file.forEver ? FOR_EVER : A_DAY);
    else sendPage(response, notFoundPage(), 404);
  }

  private file(name: string): WebFile | undefined {
    this.files ??= readBuiltWeb();
    return this.files.get(name);
  }
}

function send(response: Response, file: WebFile, accepted = '', cache: string): void {
  const encoding = file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null;
  response.set({ ...headers, 'content-type': file.type, 'cache-control': cache, vary: 'accept-encoding' });
  if (encoding) response.set('content-encoding', encoding);
  response.end(encoding ? file[encoding] : file.plain);
}
