import { defineEvent } from '@hjerterom/kernel';
import type { VolunteerStatus } from './volunteer-status.js';

export const volunteerRegistered = defineEvent<{ readonly personId: string }>('volunteers.registered');

export interface VolunteerStatusChanged {
  readonly personId: string;
  readonly from: VolunteerStatus;
  readonly to: VolunteerStatus;
}

export const volunteerStatusChanged = defineEvent<VolunteerStatusChanged>('volunteers.status-changed');
