import { declareDueJob } from '@hjerterom/platform';

/** An offer that nobody answered in time ends. */
export const expireJob = declareDueJob('offers.expire');
