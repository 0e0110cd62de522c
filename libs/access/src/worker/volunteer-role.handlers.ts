import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { mayBeAsked, type VolunteerStatusChanged } from '@hjerterom/volunteers/contracts';
import { Injectable } from '@nestjs/common';
import { endRole } from '../role/end-role.js';
import { grantRole } from '../role/grant-role.js';
import { followVolunteerJob, letApplicantInJob } from './jobs.js';

/** Whoever has applied may sign in and see where it stands, as a resident of the centre: pending, and no more. */
@Injectable()
@Handles(letApplicantInJob)
export class LetApplicantInHandler implements EventHandler<{ readonly personId: string }> {
  async handle(tx: Tx, { payload: { personId } }: DeliveredEvent<{ readonly personId: string }>): Promise<void> {
    await grantRole(tx, personId, 'resident');
  }
}

/** The role of a volunteer begins with the approval and ends with the leaving: the next request is answered without it. */
@Injectable()
@Handles(followVolunteerJob)
export class FollowVolunteerHandler implements EventHandler<VolunteerStatusChanged> {
  async handle(tx: Tx, { payload: { personId, to } }: DeliveredEvent<VolunteerStatusChanged>): Promise<void> {
    if (mayBeAsked(to)) await grantRole(tx, personId, 'volunteer');
    if (to === 'left' || to === 'declined') await endRole(tx, personId, 'volunteer');
  }
}
