import { type CanActivate, type ExecutionContext, Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../config/index.js';

/**
 * A POST to a page behind a signed link comes from our own page. There is no cookie that SameSite could guard, so what
 * browsers say of where a form came from is read where it is said (Sec-Fetch-Site, else Origin); a program that says
 * nothing may pass: it must hold the link all the same.
 */
@Injectable()
export class SameSite implements CanActivate {
  constructor(@Inject(Config) private readonly config: Config) {}

  canActivate(execution: ExecutionContext): boolean {
    const { method, headers } = execution.switchToHttp().getRequest<Request>();
    if (method !== 'POST' || this.isOurs(headers)) return true;
    throw new NotFoundException();
  }

  private isOurs({ origin, host, 'sec-fetch-site': site }: Request['headers']): boolean {
    if (typeof site === 'string') return site === 'same-origin' || site === 'none';
    if (origin === undefined) return true;
    const from = URL.canParse(origin) ? new URL(origin) : null;
    return from !== null && (from.host === host || from.origin === new URL(this.config.publicUrl).origin);
  }
}
