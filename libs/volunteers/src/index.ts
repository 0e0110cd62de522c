export { ApplicationEntity, KnockCountEntity } from './application/application.entity.js';
export { type Application, apply } from './application/apply.js';
export { AvailabilityExceptionEntity } from './availability/availability-exception.entity.js';
export { type Availability, availabilityOf } from './availability/availability-of.js';
export { type SetAvailability, setAvailability } from './availability/set-availability.js';
export { WeeklyWindowEntity } from './availability/weekly-window.entity.js';
export { type BlockedPairInput, blockPair } from './blocked-pair/block-pair.js';
export { BlockedPairEntity } from './blocked-pair/blocked-pair.entity.js';
export { blockedVolunteers, isBlockedPair } from './blocked-pair/blocked-volunteers.js';
export { unblockPair } from './blocked-pair/unblock-pair.js';
export { CalendarFeedEntity } from './calendar-feed/calendar-feed.entity.js';
export type { CommittedSpan } from './commitment/clashing-spans.js';
export { type CommitmentInput, commit, commitAll, commitEach } from './commitment/commit.js';
export { CommitmentEntity } from './commitment/commitment.entity.js';
export type { CommitmentRequest } from './commitment/commitment-rows.js';
export { commitmentsOf } from './commitment/commitments-of.js';
export { release } from './commitment/release.js';
export {
  type LegalBasis,
  legalBases,
  mayBeAsked,
  type TaskRule,
  type VolunteerStatus,
  volunteerStatuses,
} from './contracts/index.js';
export { DeclineEntity } from './decline/decline.entity.js';
export { type DeclineVolunteer, declineVolunteer } from './decline/decline-volunteer.js';
export { ExpiryEntity } from './expiry/expiry.entity.js';
export { type AskGuardian, askGuardian } from './guardian/ask-guardian.js';
export { PauseEntity } from './pause/pause.entity.js';
export { type PauseVolunteer, pauseVolunteer } from './pause/pause-volunteer.js';
export { saveVolunteerSettings } from './settings/save-settings.js';
export { VolunteerSettingsEntity } from './settings/settings.entity.js';
export { settingsOf, usualSettings, type VolunteerSettings } from './settings/settings.js';
export { type BookTalk, bookTalk } from './talk/book-talk.js';
export { type RecordTalk, recordTalk } from './talk/record-talk.js';
export { TalkEntity, type TalkWay, talkWays } from './talk/talk.entity.js';
export { gateFor, lackingFor } from './task-gate/standings.js';
export { counts, type TaskGate, taskGate, type Vetted } from './task-gate/task-gate.js';
export { lackingInWords } from './task-gate/words.js';
export { askToSign } from './vetting/ask-to-sign.js';
export { CertificateEntity } from './vetting/certificate.entity.js';
export { ConfidentialityEntity } from './vetting/confidentiality.entity.js';
export { type RecordCertificate, recordCertificate } from './vetting/record-certificate.js';
export { type RecordConfidentiality, recordConfidentiality } from './vetting/record-confidentiality.js';
export { type SignConfidentiality, signConfidentiality } from './vetting/sign-confidentiality.js';
export { type ChangeVolunteerStatus, changeVolunteerStatus } from './volunteer/change-volunteer-status.js';
export { type LockedVolunteer, lockVolunteer } from './volunteer/lock-volunteer.js';
export { type RegisterVolunteer, registerVolunteer } from './volunteer/register-volunteer.js';
export { type SetCapacity, setCapacity } from './volunteer/set-capacity.js';
export { type SetSkills, setSkills } from './volunteer/set-skills.js';
export { type SetVolunteerNote, setVolunteerNote } from './volunteer/set-volunteer-note.js';
export { SkillEntity } from './volunteer/skill.entity.js';
export { VolunteerEntity } from './volunteer/volunteer.entity.js';
