import { defineLoader } from '@hjerterom/platform/api';
import { applicationsOf } from '../application/application-rows.js';
import { declinesOf } from '../decline/decline-rows.js';
import { talksOf } from '../talk/talk-rows.js';

/** The talk that counts of a volunteer, by the person's id. */
export const talkOfVolunteer = defineLoader('volunteers.talk', talksOf, (row) => row.personId);

/** The last no that somebody was given, by the person's id. */
export const declineOfVolunteer = defineLoader('volunteers.decline', declinesOf, (row) => row.personId);

/** What somebody wrote when they knocked last, by the person's id. */
export const applicationOfVolunteer = defineLoader('volunteers.application', applicationsOf, (row) => row.personId);
