import { defineLoader } from '@hjerterom/platform/api';
import { declinesOf } from '../decline/decline-rows.js';
import { talksOf } from '../talk/talk-rows.js';

/** The talk that counts of a volunteer, by the person's id. */
export const talkOfVolunteer = defineLoader('volunteers.talk', talksOf, (row) => row.personId);

/** The last no that somebody was given, by the person's id. */
export const declineOfVolunteer = defineLoader('volunteers.decline', declinesOf, (row) => row.personId);
