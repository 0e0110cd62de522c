import { type Clock, systemClock } from '@hjerterom/kernel';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DemoClock } from './clock/index.js';
import { Config } from './config/index.js';
import { createDataSource, Database } from './database/index.js';
import { Log } from './logging/index.js';
import { PersonDataRegistry } from './person-data/index.js';
import { PlatformPersonData } from './person-data/platform.person-data.js';
import { Ports } from './ports/index.js';
import { CLOCK } from './tokens.js';

/** What every process of the program stands on. */
@Global()
@Module({})
export class PlatformModule {
  /** @param clock in tests, the clock to go by instead of the mode's own */
  static for(config: Config, log = new Log(config.logLevel), clock?: Clock): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Log, useValue: log },
        { provide: CLOCK, useValue: clock ?? (config.demo ? new DemoClock(systemClock) : systemClock) },
        {
          provide: DataSource,
          useFactory: () => createDataSource(config.databaseUrl, { pool: config.databasePool }).initialize(),
        },
        Database,
        Ports,
        PersonDataRegistry,
        PlatformPersonData,
      ],
      exports: [Config, Log, CLOCK, Database, Ports, PersonDataRegistry],
    };
  }
}
