import { Controller, Get, Header } from '@nestjs/common';
import { logo, stylesheet } from './stylesheet.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** What the server-rendered pages need: a stylesheet and a logo. */
@Controller('assets')
export class AssetsController {
  @Get('pages.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', FOR_EVER)
  stylesheet(): string {
    return stylesheet;
  }

  @Get('logo.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=86400')
  logo(): string {
    return logo;
  }
}
