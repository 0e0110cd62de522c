import { associationContactChanged } from '@hjerterom/associations/contracts';
import { declareEventJob } from '@hjerterom/platform';
import { volunteerRegistered, volunteerStatusChanged } from '@hjerterom/volunteers/contracts';
import { signInAsked } from '../contracts/index.js';

/** Sends the link and the code, where there is somebody to send them to. */
export const sendSignInJob = declareEventJob('access.send-sign-in', signInAsked);

/** Somebody has applied to volunteer: they may sign in, and see where it stands. */
export const letApplicantInJob = declareEventJob('access.let-applicant-in', volunteerRegistered);

/** A volunteer is approved, or has left: what they are follows. */
export const followVolunteerJob = declareEventJob('access.follow-volunteer', volunteerStatusChanged);

/** Somebody speaks or books for an association, or does not any more: what they are follows. */
export const followContactJob = declareEventJob('access.follow-contact', associationContactChanged);
