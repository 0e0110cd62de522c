import { type Config, Log } from '@hjerterom/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api.module.js';
import { requestContext } from './http/request-context.middleware.js';

/** The largest body that is read, in bytes: far more than any form of ours. */
const BODY_LIMIT = '256kb';

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
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useBodyParser('urlencoded', { limit: BODY_LIMIT, extended: false });
  await app.listen(config.port, config.host);
  return app;
}
