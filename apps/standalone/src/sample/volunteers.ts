import { addDays, localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import {
  changeVolunteerStatus,
  recordCertificate,
  recordConfidentiality,
  recordTalk,
  registerVolunteer,
  setAvailability,
  setSkills,
  type VolunteerStatus,
} from '@hjerterom/volunteers';
import type { Dice } from './dice.js';
import type { SamplePerson } from './people.js';

const skillSets = [
  ['handlehjelp', 'praktisk'],
  ['handlehjelp', 'transport', 'folge'],
  ['leksehjelp', 'spraktrening'],
  ['telefonvenn', 'besoksvenn'],
  ['besoksvenn', 'handlehjelp', 'folge'],
  ['spraktrening', 'telefonvenn', 'handlehjelp'],
  ['praktisk', 'transport'],
  ['leksehjelp', 'handlehjelp'],
] as const;

/** Weeks as people have them: evenings, mornings, all day, weekends. */
const weeks = [
  [1, 2, 3, 4].map((weekday) => ({ weekday, from: '16:00', to: '20:00' })),
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '14:00' })),
  [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '09:00', to: '20:00' })),
  [6, 7].map((weekday) => ({ weekday, from: '10:00', to: '18:00' })),
  [2, 4].map((weekday) => ({ weekday, from: '10:00', to: '19:00' })),
];

/** How far somebody has come on the way. */
type Reached = 'approved' | 'paused' | 'left';
const ways: Readonly<Record<Reached, readonly VolunteerStatus[]>> = {
  approved: ['approved'],
  paused: ['approved', 'paused'],
  left: ['approved', 'left'],
};

/** Makes these people volunteers: most are approved, some have paused or left. Those on their way in are in knocks.ts. */
export async function makeVolunteers(tx: Tx, people: readonly SamplePerson[], dice: Dice): Promise<void> {
  for (const [index, { id: personId }] of people.entries()) {
    const known = index === 0;
    const skills = known ? ['handlehjelp', 'folge', 'besoksvenn'] : [...dice.one(skillSets)];
    const capacityMinutesPerWeek = dice.one([null, 120, 180, 240, 360]);
    await registerVolunteer(tx, { personId, skills, capacityMinutesPerWeek: known ? null : capacityMinutesPerWeek });
    await setSkills(tx, { personId, skills });
    await setAvailability(tx, {
      personId,
      weekly: known ? (weeks[2] as []) : dice.one(weeks),
      exceptions: exceptionsOf(tx, dice, known),
    });
    const reached: Reached = known ? 'approved' : reachedBy(index, dice);
    const heldOn = localDateOf(tx.now, 'Europe/Oslo');
    await recordTalk(tx, { personId, heldOn });
    for (const status of ways[reached]) await changeVolunteerStatus(tx, { personId, status });
    await vet(tx, personId, skills, dice, known);
  }
}

function reachedBy(index: number, dice: Dice): Reached {
  if (index % 19 === 9) return dice.one(['paused', 'left']);
  return 'approved';
}

async function vet(tx: Tx, personId: string, skills: readonly string[], dice: Dice, known: boolean): Promise<void> {
  const today = localDateOf(tx.now, 'Europe/Oslo');
  if (known || dice.happens(0.92))
    await recordConfidentiality(tx, { personId, signedOn: addDays(today, -dice.between(1, 60)) });
  if (skills.includes('leksehjelp') && dice.happens(0.75)) {
    await recordCertificate(tx, { personId, shownOn: addDays(today, -dice.between(1, 60)), legalBasis: 'minors' });
  }
}

function exceptionsOf(tx: Tx, dice: Dice, known: boolean) {
  const today = localDateOf(tx.now, 'Europe/Oslo');
  if (known) return [{ from: addDays(today, 40), to: addDays(today, 46), available: false, note: 'På hytta.' }];
  if (!dice.happens(0.15)) return [];
  const from = addDays(today, dice.between(20, 50));
  return [{ from, to: addDays(from, dice.between(2, 10)), available: false, note: null }];
}
