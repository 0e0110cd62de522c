import { addDays, idFrom, instantOf, localDateOf } from '@hjerterom/kernel';
import { type Guardian, giveConsent, keepGuardian } from '@hjerterom/people';
import type { Actor, Tx } from '@hjerterom/platform';
import { askGuardian, registerVolunteer } from '@hjerterom/volunteers';
import type { Life } from './life.js';
import { registerAll } from './people.js';

const zone = 'Europe/Oslo';
/** Young enough that a guardian has to say yes, whatever month it is. */
const AGE = 13;

/** A child who has knocked, and who answers for them. */
interface Child {
  readonly name: string;
  readonly email: string;
  readonly guardian: Guardian;
  readonly daysAgo: number;
  readonly guardianSaidYes: boolean;
}

const children: readonly Child[] = [
  {
    name: 'Tiril Hagaløkken',
    email: 'tiril.hagalokken@example.org',
    guardian: { name: 'Marte Hagaløkken', contact: { kind: 'email', value: 'marte.hagalokken@example.org' } },
    daysAgo: 2,
    guardianSaidYes: false,
  },
  {
    name: 'Sivert Nordmo',
    email: 'sivert.nordmo@example.org',
    guardian: { name: 'Kjetil Nordmo', contact: { kind: 'phone', value: '+4701649901' } },
    daysAgo: 4,
    guardianSaidYes: true,
  },
];

/** Two children want to help: of one the guardian has been asked and has not answered, of the other they have said yes. */
export function planChildren(life: Life, leader: Actor, today: Date): void {
  const date = localDateOf(today, zone);
  for (const { name, email, guardian, daysAgo, guardianSaidYes } of children) {
    const personId = idFrom('person', name);
    const plan = (days: number, time: string, verb: (tx: Tx) => Promise<unknown>) =>
      life.plan(instantOf(addDays(date, days), time, zone), leader, verb);
    plan(-daysAgo, '14:30', async (tx) => {
      const contactPoints = [{ kind: 'email', value: email }] as const;
      const card = {
        id: personId,
        name,
        contactPoints,
        languages: ['nb'],
        district: 'Strømsø',
        confirmedNotDouble: true,
      };
      await registerAll(tx, [card]);
      await keepGuardian(tx, personId, guardian);
      const said = {
        weekParts: ['afternoon'],
        ageGroup: 'under-15',
        birthYear: Number(date.slice(0, 4)) - AGE,
      } as const;
      await registerVolunteer(tx, { personId, skills: ['besoksvenn', 'telefonvenn'], ...said });
      await askGuardian(tx, { personId });
    });
    if (guardianSaidYes)
      plan(1 - daysAgo, '17:10', (tx) =>
        giveConsent(tx, { personId, purpose: 'volunteering', language: 'nb', how: 'phone', by: 'guardian' }),
      );
  }
}
