import { Config, type Log, PersonDataModule, PlatformModule } from '@hjerterom/platform';
import {
  ACCEPTED_OPERATIONS,
  AcceptedOperations,
  AssetsController,
  PlatformGraphqlModule,
} from '@hjerterom/platform/api';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { AccessibilityController } from './accessibility/accessibility.controller.js';
import { apiModules } from './api-modules.js';
import { ClockController } from './dev/clock.controller.js';
import { SamplePeopleController } from './dev/sample-people.controller.js';
import { HealthController } from './health/health.controller.js';
import { HomeController } from './home/home.controller.js';
import { LastConnections } from './http/last-connections.js';
import { readOperations } from './web/built-web.js';
import { WebController } from './web/web.controller.js';

/** Production runs what the screens ask for and nothing else; demo mode runs any operation. */
@Global()
@Module({
  providers: [
    {
      provide: ACCEPTED_OPERATIONS,
      inject: [Config],
      useFactory: ({ demo }: Config) => new AcceptedOperations(readOperations(), !demo),
    },
  ],
  exports: [ACCEPTED_OPERATIONS],
})
class OperationsOfScreens {}

/** The app's own pages, beside those of the libs. What is for development alone is not there in production. */
export function pagesOfApp({ demo }: Pick<Config, 'demo'>): Type[] {
  const always = [HomeController, AccessibilityController, HealthController, AssetsController, WebController];
  return [...always, ...(demo ? [ClockController, SamplePeopleController] : [])];
}

@Module({})
export class ApiModule {
  /** The whole API for this configuration. */
  static for(config: Config, log: Log): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.for(config, log),
        PersonDataModule,
        OperationsOfScreens,
        PlatformGraphqlModule,
        ...apiModules,
      ],
      controllers: pagesOfApp(config),
      providers: [LastConnections],
    };
  }
}
