import { SESSION_SOURCE } from '@hjerterom/platform/api';
import { Global, Module } from '@nestjs/common';
import { CookieSessions } from './cookie-sessions.js';
import { MeResolver } from './me.resolver.js';
import { SignInController } from './sign-in.controller.js';

export { CookieSessions } from './cookie-sessions.js';
export { Me, Membership } from './me.type.js';

/** Says who is behind each request, for the whole process; signs in and out. */
@Global()
@Module({
  providers: [CookieSessions, { provide: SESSION_SOURCE, useExisting: CookieSessions }, MeResolver],
  controllers: [SignInController],
  exports: [SESSION_SOURCE],
})
export class AccessApiModule {}
