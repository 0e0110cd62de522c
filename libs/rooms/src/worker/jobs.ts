import { declareDueJob } from '@hjerterom/platform';

/** A booked date is reminded of, asked about, freed or closed. */
export const followDateJob = declareDueJob('rooms.follow-date');
/** Somebody who waits for a room may have it now, or has not answered in time. */
export const waitingJob = declareDueJob('rooms.waiting');
/** Whoever has a key or a code is reminded of it. */
export const followHandoutJob = declareDueJob('rooms.follow-handout');
