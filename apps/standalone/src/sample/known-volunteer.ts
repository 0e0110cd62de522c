import { addDays, localDateOf, weekdayOfDate } from '@hjerterom/kernel';
import { Dice } from './dice.js';
import { planNeed, type Scene } from './needs.js';
import type { SamplePerson } from './people.js';
import type { Telling } from './tellings.js';

const zone = 'Europe/Oslo';
/** At an hour when nothing else of the sample asks for what this volunteer does: no promise stands in the way. */
const time = '18:30';
const about = 'Melk, brød og kaffe til helga.';

/** What the volunteer whom the README names has done, has promised, and is asked. */
const theirs: readonly Telling[] = [
  { plot: 'done', kind: 'handlehjelp', ago: 12, day: -9, time, about },
  { plot: 'done', kind: 'besoksvenn', ago: 8, day: -5, time, about: 'Drikke kaffe og se på gamle bilder.' },
  { plot: 'assigned', kind: 'handlehjelp', ago: 3, day: 4, time, about },
  { plot: 'asking', kind: 'besoksvenn', ago: 1, day: 6, time, about: 'Vil gjerne høre avisa lest høyt.' },
];

/** Asks this volunteer and nobody else, whomever the ranking would put first: their own page is never empty. */
export function planKnownVolunteer(scene: Omit<Scene, 'dice'>, { id }: SamplePerson): void {
  const dice = new Dice(1913);
  const callers = scene.residents.slice(-theirs.length);
  for (const [index, telling] of theirs.entries()) {
    const day = notSunday(scene.today, telling.day);
    planNeed({ ...scene, dice }, { ...telling, day }, callers[index] as SamplePerson, [id]);
  }
}

/** The week that they painted has no Sunday: the day after, when it is one. */
function notSunday(today: Date, day: number): number {
  return weekdayOfDate(addDays(localDateOf(today, zone), day)) === 7 ? day + 1 : day;
}
