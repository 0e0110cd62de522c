import { Inject, Injectable, type NestMiddleware, Optional } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ACCEPTED_OPERATIONS, type AcceptedOperations } from './accepted-operations.js';

/** What whoever sends something else is told, over HTTP and over WebSocket. */
export const notAccepted = {
  message: 'Only the operations of the screens are accepted here.',
  extensions: { code: 'OPERATION_NOT_ACCEPTED' },
} as const;

/**
 * In production an operation that the screens do not send goes no further, before anybody asks who sent it. The log hears
 * the names of theirs, and nobody else's, since those may be anything.
 */
@Injectable()
export class OnlyAccepted implements NestMiddleware {
  constructor(@Optional() @Inject(ACCEPTED_OPERATIONS) private readonly accepted?: AcceptedOperations) {}

  use({ body, method }: Request, response: Response, next: NextFunction): void {
    const name = method === 'POST' ? this.accepted?.nameOf(Object(body).query) : undefined;
    if (name !== undefined) response.locals.operation = name;
    if (name !== undefined || !this.accepted?.alone) next();
    else response.status(400).json({ errors: [notAccepted] });
  }
}
