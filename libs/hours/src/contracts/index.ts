import { defineEvent } from '@hjerterom/kernel';

export interface HoursEvent {
  readonly entryId: string;
  readonly personId: string;
  readonly minutes: number;
}

export const hoursConfirmed = defineEvent<HoursEvent>('hours.confirmed');
export const hoursCorrected = defineEvent<HoursEvent>('hours.corrected');
