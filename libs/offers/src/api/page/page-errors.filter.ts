import { CodedError, Log } from '@hjerterom/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { brokenPage, notFoundPage } from './not-found.page.js';
import { sendPage } from './send-page.js';

/** What goes wrong on the way to a page is a page too. Not ours, not there and not allowed look the same. */
@Injectable()
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(@Inject(Log) private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (thrown instanceof CodedError || thrown instanceof HttpException) {
      sendPage(response, notFoundPage(), 404);
      return;
    }
    this.log.error('An offer page failed.', thrown);
    sendPage(response, brokenPage(), 500);
  }
}
