import { addDays, instantOf, localDateOf, weekdayOfDate } from '@hjerterom/kernel';
import {
  askVolunteers,
  cancelNeed,
  listGateQuestions,
  type NeedToRegister,
  rankCandidates,
  referNeed,
  registerNeed,
  type WhenGiven,
} from '@hjerterom/needs';
import { acceptOffer, declineOffer, giveBackPlace, offersOf, Subjects } from '@hjerterom/offers';
import { type Actor, linkActor, type Tx } from '@hjerterom/platform';
import type { Dice } from './dice.js';
import type { Life } from './life.js';
import type { SamplePerson } from './people.js';

const zone = 'Europe/Oslo';
const hour = 60 * 60 * 1000;

/** How the story of a need goes. */
type Plot = 'done' | 'assigned' | 'asking' | 'open' | 'referred' | 'cancelled' | 'unfilled' | 'given-back' | 'series';

interface Telling {
  readonly plot: Plot;
  readonly kind: string;
  /** Registered so many days ago. */
  readonly ago: number;
  /** The day of the help, counted from today. */
  readonly day: number;
  readonly time: string;
  readonly about?: string;
  readonly urgent?: boolean;
  readonly rrule?: string;
}

/** Where the needs of one centre happen. */
export interface Scene {
  readonly life: Life;
  readonly leader: Actor & { readonly centreId: string };
  readonly residents: readonly SamplePerson[];
  /** The real present: the last moment of the life. */
  readonly today: Date;
  readonly dice: Dice;
}

/** Plans the life of the first `count` needs of the sample in this centre. */
export function planNeeds(scene: Scene, count: number): void {
  for (const [index, telling] of tellings.slice(0, count).entries()) {
    const resident = scene.residents[index % scene.residents.length] as SamplePerson;
    planNeed(scene, telling, resident);
  }
}

function planNeed({ life, leader, today, dice }: Scene, telling: Telling, resident: SamplePerson): void {
  const { plot } = telling;
  const called = at(today, -telling.ago, `${String(dice.between(9, 13)).padStart(2, '0')}:${dice.between(10, 55)}`);
  let needId = '';
  life.plan(called, leader, async (tx) => {
    const outcome = await registerNeed(tx, await spoken(tx, telling, resident, today));
    if (outcome.kind !== 'Need') throw new Error(`A need of the sample was not registered: ${JSON.stringify(outcome)}`);
    needId = outcome.needId;
    if (plot === 'referred')
      await referNeed(tx, {
        needId,
        referredTo: 'Hjemmetjenesten i kommunen',
        reason: 'Trenger hjelp fra fagfolk.',
        consented: true,
      });
  });
  const later = (hours: number) => new Date(called.getTime() + hours * hour);
  if (plot === 'cancelled')
    life.plan(later(20), leader, (tx) => cancelNeed(tx, { needId, reason: 'Naboen hjalp til likevel.' }));
  if (['referred', 'cancelled', 'open'].includes(plot)) return;
  life.plan(later(0.5), leader, (tx) => askBest(tx, needId, plot === 'asking' ? 3 : 2));
  if (plot === 'asking') return;
  if (plot === 'unfilled') return planAnswer(later(3), 'no');
  planAnswer(later(2), 'yes');
  if (plot === 'given-back') planAnswer(later(26), 'give-back');

  function planAnswer(when: Date, answer: 'yes' | 'no' | 'give-back'): void {
    life.plan(when, leader, async (tx) => {
      const offers = await offersOf(tx, 'need', [needId]);
      const wanted = offers.filter(({ status }) =>
        answer === 'give-back' ? status === 'accepted' : status === 'sent' || status === 'seen',
      );
      for (const offer of answer === 'no' ? wanted : wanted.slice(0, 1)) {
        life.plan(when, linkActor(leader.centreId, offer.personId, offer.id), (theirs) =>
          say(theirs, offer.id, answer),
        );
      }
    });
  }

  async function say(tx: Tx, offerId: string, answer: 'yes' | 'no' | 'give-back'): Promise<void> {
    const subjects = life.app.get(Subjects, { strict: false });
    if (answer === 'yes') await acceptOffer(tx, { offerId, how: 'link' }, subjects);
    if (answer === 'no') await declineOffer(tx, { offerId, how: 'link' }, subjects);
    if (answer === 'give-back') await giveBackPlace(tx, { offerId, occurrenceId: null }, subjects);
  }
}

async function askBest(tx: Tx, needId: string, count: number): Promise<void> {
  const { candidates } = await rankCandidates(tx, needId);
  const personIds = candidates.slice(0, count).map(({ personId }) => personId);
  if (personIds.length > 0) await askVolunteers(tx, { needId, personIds });
}

/** What the caller said, with the gate's questions answered as they would be. */
async function spoken(tx: Tx, telling: Telling, resident: SamplePerson, today: Date): Promise<NeedToRegister> {
  const questions = await listGateQuestions(tx, telling.kind);
  return {
    kind: telling.kind,
    recipientId: resident.id,
    when: whenOf(telling, today),
    languages: ['leksehjelp', 'telefonvenn', 'besoksvenn'].includes(telling.kind) ? ['nb'] : [],
    district: resident.district,
    about: telling.about ?? null,
    notes: null,
    urgent: telling.urgent ?? false,
    gateAnswers: questions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer })),
  };
}

function whenOf({ plot, day, time, rrule }: Telling, today: Date): WhenGiven {
  const date = addDays(localDateOf(today, zone), day);
  if (plot === 'series') {
    const startDate = addDays(date, (dayOf(rrule) - weekdayOfDate(date) + 7) % 7);
    return { series: { rrule: rrule as string, startDate, startTime: time } };
  }
  if (time === 'window') return { window: { from: at(today, day, '09:00'), to: at(today, day + 2, '18:00') } };
  return { fixed: { startsAt: at(today, day, time) } };
}

function dayOf(rrule = ''): number {
  return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].findIndex((day) => rrule.endsWith(day)) + 1;
}

function at(today: Date, days: number, time: string): Date {
  return instantOf(addDays(localDateOf(today, zone), days), time, zone);
}

const shopping = 'Melk, brød og litt frukt. Tunge poser.';
const school = 'Matematikk på ungdomstrinnet.';

/** Fifty calls of three weeks, and how each of them went. */
const tellings: readonly Telling[] = [
  { plot: 'assigned', kind: 'handlehjelp', ago: 2, day: 1, time: '12:00', about: shopping },
  { plot: 'open', kind: 'handlehjelp', ago: 1, day: 2, time: '12:00', about: shopping, urgent: true },
  { plot: 'done', kind: 'folge', ago: 12, day: -8, time: '10:00', about: 'Til øyelegen på sykehuset.' },
  { plot: 'asking', kind: 'besoksvenn', ago: 1, day: 4, time: '13:00', about: 'Vil gjerne prate om gamle dager.' },
  {
    plot: 'series',
    kind: 'leksehjelp',
    ago: 18,
    day: -14,
    time: '16:00',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    about: school,
  },
  { plot: 'done', kind: 'handlehjelp', ago: 20, day: -17, time: '11:00', about: shopping },
  { plot: 'referred', kind: 'praktisk', ago: 6, day: 3, time: '10:00', about: 'Hjelp til å komme i dusjen.' },
  { plot: 'done', kind: 'telefonvenn', ago: 15, day: -12, time: '11:00' },
  { plot: 'open', kind: 'leksehjelp', ago: 3, day: 3, time: '17:00', about: 'Norsk for en på sjette trinn.' },
  { plot: 'cancelled', kind: 'transport', ago: 9, day: -5, time: '12:00', about: 'Til frisøren.' },
  { plot: 'done', kind: 'praktisk', ago: 14, day: -10, time: '12:00', about: 'Bytte lyspærer og henge opp gardiner.' },
  {
    plot: 'assigned',
    kind: 'spraktrening',
    ago: 4,
    day: 2,
    time: '17:00',
    about: 'Øve på samtaler til en jobbsamtale.',
  },
  { plot: 'done', kind: 'handlehjelp', ago: 11, day: -9, time: '12:00', about: shopping },
  { plot: 'unfilled', kind: 'transport', ago: 8, day: -4, time: '07:30', about: 'Til toget tidlig om morgenen.' },
  { plot: 'done', kind: 'besoksvenn', ago: 13, day: -7, time: '13:00' },
  { plot: 'given-back', kind: 'handlehjelp', ago: 3, day: 2, time: '15:00', about: shopping },
  {
    plot: 'series',
    kind: 'handlehjelp',
    ago: 16,
    day: -14,
    time: '12:00',
    rrule: 'FREQ=WEEKLY;BYDAY=TH',
    about: shopping,
  },
  { plot: 'done', kind: 'spraktrening', ago: 10, day: -6, time: '17:30' },
  { plot: 'asking', kind: 'folge', ago: 1, day: 3, time: '10:30', about: 'Til legesenteret.' },
  { plot: 'done', kind: 'folge', ago: 9, day: -5, time: '12:30', about: 'Til banken.' },
  { plot: 'open', kind: 'praktisk', ago: 2, day: 3, time: 'window', about: 'Bære noen esker til kjelleren.' },
  { plot: 'done', kind: 'handlehjelp', ago: 8, day: -6, time: '10:00', about: shopping },
  { plot: 'assigned', kind: 'besoksvenn', ago: 5, day: 3, time: '12:00' },
  { plot: 'done', kind: 'telefonvenn', ago: 7, day: -3, time: '18:00' },
  { plot: 'asking', kind: 'handlehjelp', ago: 1, day: 2, time: '17:00', about: shopping },
  { plot: 'series', kind: 'telefonvenn', ago: 15, day: -13, time: '18:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  { plot: 'done', kind: 'praktisk', ago: 7, day: -4, time: '11:00', about: 'Sette sammen en bokhylle.' },
  { plot: 'referred', kind: 'transport', ago: 5, day: 2, time: '09:00', about: 'Fast reise til behandling.' },
  { plot: 'open', kind: 'besoksvenn', ago: 4, day: 5, time: '14:00', about: 'Snakker helst tyrkisk.' },
  { plot: 'assigned', kind: 'folge', ago: 2, day: 4, time: '11:00', about: 'Til tannlegen.' },
  { plot: 'done', kind: 'handlehjelp', ago: 6, day: -3, time: '16:30', about: shopping },
  { plot: 'asking', kind: 'praktisk', ago: 1, day: 5, time: '12:00', about: 'Rydde boden.' },
  { plot: 'done', kind: 'leksehjelp', ago: 12, day: -9, time: '17:00', about: school },
  { plot: 'open', kind: 'handlehjelp', ago: 0, day: 1, time: '16:30', about: shopping, urgent: true },
  { plot: 'done', kind: 'besoksvenn', ago: 9, day: -2, time: '12:00' },
  { plot: 'cancelled', kind: 'spraktrening', ago: 7, day: -3, time: '18:00' },
  { plot: 'assigned', kind: 'handlehjelp', ago: 2, day: 1, time: '10:30', about: shopping },
  { plot: 'done', kind: 'handlehjelp', ago: 5, day: -2, time: '12:00', about: shopping },
  { plot: 'asking', kind: 'transport', ago: 1, day: 3, time: '13:00', about: 'Hente en pakke på posten.' },
  { plot: 'done', kind: 'telefonvenn', ago: 4, day: -1, time: '11:30' },
  { plot: 'open', kind: 'folge', ago: 2, day: 6, time: '09:30', about: 'Til sykehuset, trenger hjelp over gata.' },
  { plot: 'assigned', kind: 'praktisk', ago: 3, day: 5, time: '13:00', about: 'Måke trappa når snøen kommer.' },
  { plot: 'done', kind: 'handlehjelp', ago: 4, day: -1, time: '12:00', about: shopping },
  { plot: 'unfilled', kind: 'leksehjelp', ago: 6, day: -1, time: '15:00', about: school },
  { plot: 'asking', kind: 'spraktrening', ago: 1, day: 6, time: '17:00' },
  { plot: 'assigned', kind: 'telefonvenn', ago: 3, day: 2, time: '18:30' },
  { plot: 'done', kind: 'folge', ago: 3, day: -1, time: '10:00', about: 'Til apoteket.' },
  { plot: 'referred', kind: 'besoksvenn', ago: 4, day: 2, time: '12:00', about: 'Trenger noen hos seg om natten.' },
  { plot: 'open', kind: 'transport', ago: 1, day: 4, time: '11:30', about: 'Til sønnens skoleavslutning.' },
  { plot: 'assigned', kind: 'handlehjelp', ago: 1, day: 3, time: '12:30', about: shopping },
];
