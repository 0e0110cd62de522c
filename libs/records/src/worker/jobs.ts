import { declareDueJob } from '@hjerterom/platform';

/** It is night: take away what has been kept long enough. */
export const retainJob = declareDueJob('records.retain');
