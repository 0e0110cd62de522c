import { grantRole, inviteSomebody, leaveRole, Tasks } from '@hjerterom/access';
import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import { type Actor, Config, Ports, systemActor } from '@hjerterom/platform';
import type { Life } from './life.js';
import { registerAll } from './people.js';
import { someone } from './someone.js';

const zone = 'Europe/Oslo';

/** Is invited as staff, and has not answered. */
const invited = someone('Sunniva Elvestad', 'sunniva.elvestad@example.org');
/** Was staff, and left yesterday with what they had taken in. */
const former = someone('Torgeir Sandvoll', 'torgeir.sandvoll@example.org');

/** Plans an invitation that waits for its answer, and somebody at the desk who leaves their tasks to others. */
export function planRoles(life: Life, leader: Actor & { readonly centreId: string }, today: Date): void {
  const at = (days: number, time: string) => instantOf(addDays(localDateOf(today, zone), days), time, zone);
  life.plan(new Date(0), systemActor(leader.centreId), async (tx) => {
    await registerAll(tx, [invited, former]);
    await grantRole(tx, former.id, 'staff');
  });
  life.plan(at(-2, '09:40'), leader, (tx) =>
    inviteSomebody(tx, { role: 'staff', personId: invited.id }, life.app.get(Config)),
  );
  life.plan(at(-1, '14:40'), leader, (tx) =>
    leaveRole(tx, { personId: former.id, role: 'staff' }, new Tasks(life.app.get(Ports))),
  );
}

/** The one who was staff, as they were while they took calls. */
export function formerStaff(centreId: string): Actor {
  return { centreId, personId: former.id, roles: ['staff'] };
}
