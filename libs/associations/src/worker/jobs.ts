import { declareDueJob } from '@hjerterom/platform';

/** Half a year has gone since somebody said that the card is right. */
export const askCardJob = declareDueJob('associations.ask-card');
/** Somebody's last day for an association is over. */
export const contactOverJob = declareDueJob('associations.contact-over');
