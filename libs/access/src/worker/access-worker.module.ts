import { Module } from '@nestjs/common';
import { AccessPersonData } from '../access.person-data.js';
import { AccountChangedTemplate } from '../messages/account-changed.template.js';
import { InvitationTemplate } from '../messages/invitation.template.js';
import { SignInTemplate } from '../messages/sign-in.template.js';
import { FollowContactHandler } from './follow-contact.handler.js';
import { SendSignInHandler } from './send-sign-in.handler.js';
import { FollowVolunteerHandler, LetApplicantInHandler } from './volunteer-role.handlers.js';

/** What access does later: sends links and codes, and puts them into words. */
@Module({
  providers: [
    SendSignInHandler,
    LetApplicantInHandler,
    FollowVolunteerHandler,
    FollowContactHandler,
    SignInTemplate,
    InvitationTemplate,
    AccountChangedTemplate,
    AccessPersonData,
  ],
})
export class AccessWorkerModule {}
