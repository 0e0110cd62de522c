import { type Config, type Log, PlatformModule } from '@hjerterom/platform';
import { AssetsController, PlatformGraphqlModule } from '@hjerterom/platform/api';
import { type DynamicModule, Module } from '@nestjs/common';
import { apiModules } from './api-modules.js';
import { ClockController } from './dev/clock.controller.js';
import { SamplePeopleController } from './dev/sample-people.controller.js';
import { HealthController } from './health/health.controller.js';
import { HomeController } from './home/home.controller.js';
import { SignInInfoController } from './home/sign-in-info.controller.js';
import { LastConnections } from './http/last-connections.js';
import { WebController } from './web/web.controller.js';

@Module({})
export class ApiModule {
  /** The whole API for this configuration. What is for development alone is not there in production. */
  static for(config: Config, log: Log): DynamicModule {
    const always = [HomeController, HealthController, AssetsController, WebController];
    const byMode = config.demo ? [ClockController, SamplePeopleController] : [SignInInfoController];
    return {
      module: ApiModule,
      imports: [PlatformModule.for(config, log), PlatformGraphqlModule, ...apiModules],
      controllers: [...always, ...byMode],
      providers: [LastConnections],
    };
  }
}
