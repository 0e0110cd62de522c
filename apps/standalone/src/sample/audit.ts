import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import type { Actor, Role, Tx } from '@hjerterom/platform';
import { RetentionKinds, setRetention } from '@hjerterom/records';
import type { Life } from './life.js';

const zone = 'Europe/Oslo';

/** Who is told of in the audit of the sample. */
export interface Told {
  readonly centreId: string;
  readonly leader: string;
  readonly staff: string;
  readonly volunteer: string;
  readonly residents: readonly string[];
}

/** Some days of an audit: looks at the desk, a change, a volunteer who tried what is not theirs; and words that go soon. */
export function planAudit(life: Life, { centreId, leader, staff, volunteer, residents }: Told, today: Date): void {
  const as = (personId: string, role: Role): Actor => ({ centreId, personId, roles: [role] });
  const on = (day: number, time: string, actor: Actor, happen: (tx: Tx) => Promise<unknown>) =>
    life.plan(instantOf(addDays(localDateOf(today, zone), day), time, zone), actor, happen);
  const read = (kinds: readonly string[], ids: readonly string[]) => async (tx: Tx) => {
    tx.operation = 'person';
    for (const kind of kinds) tx.looked(kind, ids);
  };
  for (const [index, resident] of residents.slice(0, 4).entries()) {
    on(index - 5, '10:10', as(staff, 'staff'), read(['address', 'contact'], [resident]));
  }
  const [first = leader, second = leader] = residents;
  on(-3, '11:20', as(leader, 'leader'), read(['note'], [second]));
  on(-3, '11:25', as(leader, 'leader'), async (tx) =>
    tx.did('updatePerson', { subjects: [second], outcome: 'PersonUpdated' }),
  );
  on(-2, '19:40', as(volunteer, 'volunteer'), async (tx) =>
    tx.did('updatePerson', { subjects: [first], outcome: 'Refused' }),
  );
  on(-20, '15:00', as(leader, 'leader'), (tx) =>
    setRetention(tx, { kind: 'notifications.message', months: 1 }, life.app.get(RetentionKinds)),
  );
}
