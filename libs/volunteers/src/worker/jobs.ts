import { declareDueJob } from '@hjerterom/platform';

/** Something that a volunteer showed or signed will count no more. */
export const warnExpiryJob = declareDueJob('volunteers.warn-expiry');

/** The last day of a pause is over. */
export const endPauseJob = declareDueJob('volunteers.end-pause');
