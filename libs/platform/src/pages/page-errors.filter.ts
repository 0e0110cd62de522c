import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { CodedError } from '../errors.js';
import { Log } from '../logging/index.js';
import { brokenPage, nationalIdPage, notFoundPage } from './error-pages.js';
import { NationalIdInForm } from './national-id-guard.js';
import { sendPage } from './send-page.js';

/** What goes wrong on the way to a page is a page too. Not ours, not there and not allowed look the same. */
@Injectable()
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(@Inject(Log) private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (thrown instanceof NationalIdInForm) {
      sendPage(response, nationalIdPage(), 422);
      return;
    }
    if (thrown instanceof CodedError || thrown instanceof HttpException) {
      sendPage(response, notFoundPage(), 404);
      return;
    }
    this.log.error('A page failed.', thrown);
    sendPage(response, brokenPage(), 500);
  }
}
