import { newId } from '@hjerterom/kernel';
import { bestLanguage, inRequest, type Log } from '@hjerterom/platform';
import type { NextFunction, Request, Response } from 'express';

const looksLikeAnId = /^[0-9a-f-]{16,64}$/i;
/** Handlers that are no routes of Nest's, by their paths, which hold nothing. */
const mounted = ['/graphql'];

/**
 * Gives each request an id (the proxy's, where it sends a plain one) that follows it through jobs to messages, and logs
 * one line when it is answered: the route's pattern and never the address, since an address may hold a signed link; of
 * GraphQL the name of an operation of the screens.
 */
export function requestContext(log: Log) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && looksLikeAnId.test(given) ? given : newId();
    const began = performance.now();
    const handler = mounted.find((path) => path === request.path) ?? 'unmatched';
    response.setHeader('x-request-id', requestId);
    inRequest({ requestId, language: bestLanguage(request.headers['accept-language']) }, () => {
      response.on('finish', () => {
        const route = (request.route as { path?: string } | undefined)?.path ?? handler;
        const milliseconds = Math.round(performance.now() - began);
        const { operation } = response.locals as { operation?: string };
        log.info('request', { method: request.method, route, operation, status: response.statusCode, milliseconds });
      });
      next();
    });
  };
}
