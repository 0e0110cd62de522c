import { type Config, Log } from '@hjerterom/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

/** Makes a worker and lets it begin. Any number may run beside each other. */
export function createWorker(config: Config, log = new Log(config.logLevel)): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.for(config, log), { logger: log, abortOnError: false });
}
