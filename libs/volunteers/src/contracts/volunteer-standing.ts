import { definePort } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from './volunteer-status.js';

/** Told, in the same transaction, of each volunteer whose status somebody changed by hand. */
export interface VolunteerStanding {
  changed(tx: Tx, personId: string, status: VolunteerStatus): Promise<void>;
}

/** Where plugs in what hangs on being a volunteer, by the lib's name: access lets in who is, and shuts out who is not. */
export const volunteerStanding = definePort<VolunteerStanding>('standing of volunteers');
