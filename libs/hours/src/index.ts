export { type ConfirmHours, confirmHours } from './entry/confirm-hours.js';
export { type CorrectHours, correctHours } from './entry/correct-hours.js';
export { CorrectionEntity } from './entry/correction.entity.js';
export { EntryEntity } from './entry/entry.entity.js';
export { type ConfirmedHow, type EntryStatus, entryStatuses, mostMinutes } from './entry/entry.states.js';
export { hoursLink } from './entry/hours-link.js';
export { type HoursFilter, listHours } from './entry/list-hours.js';
export { type Ended, proposeHours } from './entry/propose-hours.js';
