import { Database, Log, loadConfig, PlatformModule, tellBootError } from '@hjerterom/platform';
import { Housekeeping } from '@hjerterom/platform/worker';
import { NestFactory } from '@nestjs/core';

// The container's health check: exits 0 when a worker of this host has been heard of lately.
try {
  const config = loadConfig({ ...process.env, LOG_LEVEL: 'silent' });
  const app = await NestFactory.createApplicationContext(PlatformModule.for(config, new Log('silent')), {
    logger: false,
    abortOnError: false,
  });
  const alive = await new Housekeeping(app.get(Database)).aliveHere();
  await app.close();
  if (!alive) throw new Error('No worker on this host has been heard of lately.');
} catch (error) {
  console.error(tellBootError(error));
  process.exit(1);
}
process.exit(0);
