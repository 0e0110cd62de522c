import { Module } from '@nestjs/common';
import './availability/availability-exception.entity.js';
import './availability/weekly-window.entity.js';
import './blocked-pair/blocked-pair.entity.js';
import './commitment/commitment.entity.js';
import './vetting/certificate.entity.js';
import './vetting/confidentiality.entity.js';
import './volunteer/skill.entity.js';
import './volunteer/volunteer.entity.js';

export { type Availability, availabilityOf } from './availability/availability-of.js';
export { blockedVolunteers, isBlockedPair } from './blocked-pair/blocked-volunteers.js';
export type { CommittedSpan } from './commitment/clashing-spans.js';
export { type CommitmentInput, commit, commitAll, commitEach } from './commitment/commit.js';
export type { CommitmentRequest } from './commitment/commitment-rows.js';
export { commitmentsOf } from './commitment/commitments-of.js';
export { release } from './commitment/release.js';
export { type LockedVolunteer, lockVolunteer } from './volunteer/lock-volunteer.js';
export { type VolunteerStatus, volunteerStatuses } from './volunteer/volunteer.states.js';

/** Volunteers: what they can do and when, what they have shown, and what they have promised. */
@Module({})
export class VolunteersModule {}
