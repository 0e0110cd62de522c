import { Database, Log, loadConfig, PlatformModule } from '@hjerterom/platform';
import { Housekeeping } from '@hjerterom/platform/worker';
import { NestFactory } from '@nestjs/core';

// The container's health check: exits 0 when a worker of this host has been heard of lately.
const config = loadConfig({ ...process.env, LOG_LEVEL: 'silent' });
const app = await NestFactory.createApplicationContext(PlatformModule.for(config, new Log('silent')), {
  logger: false,
});
const alive = await new Housekeeping(app.get(Database)).aliveHere();
await app.close();
process.exit(alive ? 0 : 1);
