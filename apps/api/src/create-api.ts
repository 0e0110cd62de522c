import type { Server } from 'node:http';
import { type Config, Log } from '@hjerterom/platform';
import { MOST_BODY_BYTES } from '@hjerterom/platform/api';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api.module.js';
import { requestContext } from './http/request-context.middleware.js';
import { securityHeaders } from './http/security-headers.js';

/** How long a client may take to send a request, and only its headers, in milliseconds: else slow ones hold every connection. */
const LONGEST_REQUEST_MS = 30_000;
const LONGEST_HEADERS_MS = 10_000;

/**
 * Makes the API and lets it listen at the configured port.
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function createApi(config: Config, log = new Log(config.logLevel)): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.for(config, log), {
    logger: log,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(requestContext(log));
  app.use(...securityHeaders(config));
  app.useBodyParser('json', { limit: MOST_BODY_BYTES });
  app.useBodyParser('urlencoded', { limit: MOST_BODY_BYTES, extended: false });
  const server: Server = app.getHttpServer();
  server.requestTimeout = LONGEST_REQUEST_MS;
  server.headersTimeout = LONGEST_HEADERS_MS;
  await app.listen(config.port, config.host);
  return app;
}
