import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import type { Actor, Tx } from '@hjerterom/platform';
import {
  bookTalk,
  changeVolunteerStatus,
  declineVolunteer,
  recordCertificate,
  recordTalk,
  registerVolunteer,
} from '@hjerterom/volunteers';
import type { Life } from './life.js';
import type { SamplePerson } from './people.js';

const zone = 'Europe/Oslo';

/** What came of a knock, and how many days ago it was. */
interface Knock {
  readonly daysAgo: number;
  readonly skills: readonly string[];
  readonly outcome: 'nothing' | 'talk' | 'talked' | 'declined' | 'expiring';
}

/** Somebody in each state: one who has waited too long, and one whose certificate runs out in some days. */
const knocks: readonly Knock[] = [
  { daysAgo: 10, skills: ['besoksvenn', 'telefonvenn'], outcome: 'nothing' },
  { daysAgo: 1, skills: ['handlehjelp'], outcome: 'nothing' },
  { daysAgo: 5, skills: ['leksehjelp', 'spraktrening'], outcome: 'talk' },
  { daysAgo: 8, skills: ['transport', 'folge'], outcome: 'talked' },
  { daysAgo: 7, skills: ['praktisk'], outcome: 'declined' },
  { daysAgo: 22, skills: ['leksehjelp', 'handlehjelp'], outcome: 'expiring' },
  { daysAgo: 3, skills: ['spraktrening'], outcome: 'nothing' },
];

/** How many people knock in the sample. */
export const knocking = knocks.length;

/** People knock on different days, and the leader answers as leaders do: soon, or a little late. */
export function planKnocks(life: Life, leader: Actor, people: readonly SamplePerson[], today: Date): void {
  const at = (days: number, time: string) => instantOf(addDays(localDateOf(today, zone), days), time, zone);
  const plan = (days: number, time: string, verb: (tx: Tx) => Promise<unknown>) =>
    life.plan(at(days, time), leader, verb);
  for (const [index, { daysAgo, skills, outcome }] of knocks.entries()) {
    const personId = people[index]?.id;
    if (!personId) continue;
    plan(-daysAgo, '10:15', (tx) => {
      const said = { weekParts: ['morning', 'evening'], ageGroup: '30-49', consented: true } as const;
      return registerVolunteer(tx, { personId, skills, ...said });
    });
    const held = addDays(localDateOf(today, zone), 1 - daysAgo);
    if (outcome === 'talk') {
      plan(-1, '11:00', (tx) => bookTalk(tx, { personId, startsAt: at(2, '13:00'), way: 'here' }));
    }
    if (outcome === 'talked' || outcome === 'expiring')
      plan(1 - daysAgo, '11:00', (tx) => recordTalk(tx, { personId, heldOn: held }));
    if (outcome === 'declined') {
      plan(2 - daysAgo, '11:00', (tx) => declineVolunteer(tx, { personId, referredTo: 'Drammen Hagelag' }));
    }
    if (outcome === 'expiring') {
      plan(2 - daysAgo, '11:00', async (tx) => {
        await changeVolunteerStatus(tx, { personId, status: 'approved' });
        await recordCertificate(tx, { personId, shownOn: threeYearsAgo(today, 12), legalBasis: 'minors' });
      });
    }
  }
}

/** The day three years before so many days from today: what was shown then counts for that long. */
function threeYearsAgo(today: Date, daysAhead: number): string {
  const day = addDays(localDateOf(today, zone), daysAhead);
  return `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`.replace('-02-29', '-02-28');
}
