import {
  defineListLoader,
  defineLoader,
  type Loader,
  type OperationContext,
  type Outcome,
} from '@hjerterom/platform/api';
import { exceptionsOf, weeklyWindowsOf } from '../availability/written-availability.js';
import { blockedPairsOf } from '../blocked-pair/list-blocked-pairs.js';
import { feedsOf } from '../calendar-feed/feeds-of.js';
import { type CommitmentRow, type CommitmentsQuestion, listCommitments } from '../commitment/list-commitments.js';
import { pausesOf } from '../pause/pauses-of.js';
import { latestCertificates, latestConfidentialities } from '../vetting/latest-vetting.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteersByIds } from '../volunteer/volunteer-rows.js';

/** A volunteer by the person's id. */
export const volunteerById = defineLoader('volunteers.volunteer', volunteersByIds, (row) => row.id);

export const weeklyWindowsOfVolunteer = defineListLoader(
  'volunteers.weekly-windows',
  weeklyWindowsOf,
  (row) => row.personId,
);

export const exceptionsOfVolunteer = defineListLoader('volunteers.exceptions', exceptionsOf, (row) => row.personId);

export const certificateOfVolunteer = defineLoader('volunteers.certificate', latestCertificates, (row) => row.personId);

export const confidentialityOfVolunteer = defineLoader(
  'volunteers.confidentiality',
  latestConfidentialities,
  (row) => row.personId,
);

export const blockedPairsOfVolunteer = defineListLoader(
  'volunteers.blocked-pairs',
  blockedPairsOf,
  (row) => row.volunteerId,
);

/** Since when a volunteer's calendar can be read at a secret address. */
export const calendarFeedOfVolunteer = defineLoader('volunteers.calendar-feed', feedsOf, (row) => row.personId);

/** A volunteer's pause, by the person's id. */
export const pauseOfVolunteer = defineLoader('volunteers.pause', pausesOf, (row) => row.personId);

/** A volunteer's promises within a time. */
export const commitmentsOfVolunteer: Loader<CommitmentsQuestion, CommitmentRow[]> = {
  name: 'volunteers.commitments',
  async load(tx, questions) {
    const rows = await listCommitments(tx, questions);
    return questions.map((_, index) => rows.filter(({ question }) => question === index));
  },
};

/** What a mutation about a volunteer answers: the volunteer, read afresh; whatever else came of it as it is. */
export function volunteerAnswer<Out extends Outcome>(
  ctx: OperationContext,
  centreId: string,
  outcome: Out | VolunteerOutcome,
) {
  return isVolunteer(outcome) ? ctx.load(volunteerById, centreId, outcome.personId) : outcome;
}

function isVolunteer(outcome: Outcome): outcome is VolunteerOutcome {
  return outcome.kind === 'Volunteer';
}
