import { occurrenceEnded } from '@hjerterom/needs/contracts';
import { declareEventJob } from '@hjerterom/platform';

/** A date of a need is over: propose hours to those who had promised to come. */
export const proposeHoursJob = declareEventJob('hours.propose', occurrenceEnded);
