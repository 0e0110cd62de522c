import { declareDueJob, declareEventJob } from '@hjerterom/platform';
import { messageRequested, messagesWithdrawn } from '../contracts/index.js';

export const takeRequestJob = declareEventJob('notifications.take-request', messageRequested);
export const withdrawJob = declareEventJob('notifications.withdraw', messagesWithdrawn);
export const sendJob = declareDueJob('notifications.send');
