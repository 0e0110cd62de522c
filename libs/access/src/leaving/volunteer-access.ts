import type { Tx } from '@hjerterom/platform';
import { type VolunteerStanding, type VolunteerStatus, volunteerStanding } from '@hjerterom/volunteers/contracts';
import { Injectable } from '@nestjs/common';
import { writeRole } from '../role/grant-role.js';
import { leave } from './leave-role.js';
import { Tasks } from './tasks.js';

/** Those who may sign in as volunteers. Who has only applied waits until somebody has said yes. */
const letIn: readonly VolunteerStatus[] = ['approved', 'active', 'paused'];

/** Whoever is approved is let in as a volunteer, and whoever has left is shut out, with the status and not after it. */
@Injectable()
@volunteerStanding.plug('access')
export class VolunteerAccess implements VolunteerStanding {
  constructor(private readonly tasks: Tasks) {}

  async changed(tx: Tx, personId: string, status: VolunteerStatus): Promise<void> {
    const role = 'volunteer';
    if (status === 'left') await leave(tx, { personId, role }, this.tasks);
    else if (letIn.includes(status)) await writeRole(tx, { centreId: tx.centreId, personId, role });
  }
}
