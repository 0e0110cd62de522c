import { SESSION_SOURCE } from '@hjerterom/platform/api';
import { Global, Module } from '@nestjs/common';
import { AccessPersonData } from '../access.person-data.js';
import { Tasks } from '../leaving/tasks.js';
import { VolunteerAccess } from '../leaving/volunteer-access.js';
import { OidcClient } from '../oidc/oidc-client.js';
import { RoleSignInStanding } from '../role/role-sign-in-standing.js';
import { AccountController } from './account/account.controller.js';
import { AccountDoor } from './account/account-door.js';
import { AddressesController } from './account/addresses.controller.js';
import { SecondStepController } from './account/second-step.controller.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { LockController } from './lock/lock.controller.js';
import { LoginSessions } from './login-sessions.js';
import { MeResolver } from './me.resolver.js';
import { InvitationsResolver } from './roles/invitations.resolver.js';
import { RolesResolver } from './roles/roles.resolver.js';
import { LeftTaskResolver, TaskToHandOverResolver } from './roles/tasks.resolver.js';
import { AddressController } from './sign-in/address.controller.js';
import { CodeController } from './sign-in/code.controller.js';
import { MailLinkController } from './sign-in/mail-link.controller.js';
import { OidcController } from './sign-in/oidc.controller.js';
import { PasswordController } from './sign-in/password.controller.js';
import { ProofDoor } from './sign-in/proof-door.js';
import { SignInController } from './sign-in.controller.js';
import { SignInResponse } from './sign-in-response.js';

export { awaitedPath } from './awaited-path.js';
export { type CurrentLogin, LoginSessions } from './login-sessions.js';
export { Me, Membership } from './me.type.js';
export { SignInResponse } from './sign-in-response.js';

/** Says who is behind each request, for the whole process; signs in and out. */
@Global()
@Module({
  providers: [
    LoginSessions,
    { provide: SESSION_SOURCE, useExisting: LoginSessions },
    MeResolver,
    SignInResponse,
    ProofDoor,
    AccountDoor,
    OidcClient,
    AccessPersonData,
    Tasks,
    RoleSignInStanding,
    VolunteerAccess,
    RolesResolver,
    InvitationsResolver,
    LeftTaskResolver,
    TaskToHandOverResolver,
  ],
  controllers: [
    SignInController,
    AddressController,
    CodeController,
    MailLinkController,
    PasswordController,
    OidcController,
    AccountController,
    AddressesController,
    SecondStepController,
    InvitationController,
    LockController,
  ],
  exports: [SESSION_SOURCE, LoginSessions, SignInResponse],
})
export class AccessApiModule {}
export { AccessRetentionModule } from '../access.retention.js';
