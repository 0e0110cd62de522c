import { declareDueJob, declareEventJob } from '@hjerterom/platform';
import { needRegistered } from '../contracts/index.js';

/** A need was registered: rank the volunteers for it. */
export const proposeJob = declareEventJob('needs.propose', needRegistered);
/** The day before a date: remind those who come, and the one they come to. */
export const remindJob = declareDueJob('needs.remind');
/** A date is over. */
export const endOccurrenceJob = declareDueJob('needs.end-occurrence');
/** A series needs its next dates. */
export const extendSeriesJob = declareDueJob('needs.extend-series');
