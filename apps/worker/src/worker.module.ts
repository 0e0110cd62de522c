import { type Config, type Log, PersonDataModule, PlatformModule } from '@hjerterom/platform';
import { PlatformWorkerModule } from '@hjerterom/platform/worker';
import { type DynamicModule, Module } from '@nestjs/common';
import { workerModules } from './worker-modules.js';

@Module({})
export class WorkerModule {
  /** The whole worker for this configuration. */
  static for(config: Config, log: Log): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.for(config, log), PersonDataModule, PlatformWorkerModule, ...workerModules],
    };
  }
}
