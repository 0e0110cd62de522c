import { Inject, Injectable, type NestMiddleware, Optional } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ACCEPTED_OPERATIONS, type AcceptedOperations } from './accepted-operations.js';

/** What whoever sends something else is told, over HTTP and over WebSocket. */
export const notAccepted = {
  message: 'Only the operations of the screens are accepted here.',
  extensions: { code: 'OPERATION_NOT_ACCEPTED' },
} as const;

/** In production: an operation that the screens do not send goes no further, before anybody asks who sent it. */
@Injectable()
export class OnlyAccepted implements NestMiddleware {
  constructor(@Optional() @Inject(ACCEPTED_OPERATIONS) private readonly accepted?: AcceptedOperations) {}

  use({ body, method }: Request, response: Response, next: NextFunction): void {
    const isOurs = method === 'POST' && this.accepted?.nameOf(Object(body).query) !== undefined;
    if (!this.accepted || isOurs) next();
    else response.status(400).json({ errors: [notAccepted] });
  }
}
