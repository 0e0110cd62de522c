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
import { type Telling, tellings } from './tellings.js';

const zone = 'Europe/Oslo';
const hour = 60 * 60 * 1000;
const referral = { referredTo: 'Hjemmetjenesten i kommunen', reason: 'Trenger hjelp fra fagfolk.', consented: true };

/** Where the needs of one centre happen. */
export interface Scene {
  readonly life: Life;
  readonly leader: Actor & { readonly centreId: string };
  /** Took the calls of some days ago that nobody has been found for yet. */
  readonly taker: Actor;
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

/** Plans how the story of one need goes. @param asked who is asked; those whom the ranking puts first when left out */
export function planNeed(scene: Scene, telling: Telling, resident: SamplePerson, asked?: readonly string[]): void {
  const { life, leader, taker, today, dice } = scene;
  const { plot } = telling;
  const called = at(today, -telling.ago, `${String(dice.between(9, 13)).padStart(2, '0')}:${dice.between(10, 55)}`);
  const later = (hours: number) => new Date(called.getTime() + hours * hour);
  const need = { id: '' };
  life.plan(called, plot === 'open' && telling.ago > 2 ? taker : leader, async (tx) => {
    const outcome = await registerNeed(tx, await spoken(tx, telling, resident, today));
    if (outcome.kind !== 'Need') throw new Error(`A need of the sample was not registered: ${JSON.stringify(outcome)}`);
    need.id = outcome.needId;
    if (plot === 'referred') await referNeed(tx, { needId: need.id, ...referral });
  });
  if (plot === 'cancelled')
    life.plan(later(20), leader, (tx) => cancelNeed(tx, { needId: need.id, reason: 'Naboen hjalp til.' }));
  if (['referred', 'cancelled', 'open'].includes(plot)) return;
  life.plan(later(0.5), leader, (tx) =>
    asked ? askVolunteers(tx, { needId: need.id, personIds: asked }) : askBest(tx, need.id, plot === 'asking' ? 3 : 2),
  );
  if (plot === 'unfilled') planAnswers(scene, need, later(3), 'no');
  else if (plot !== 'asking') planAnswers(scene, need, later(2), 'yes');
  if (plot === 'given-back') planAnswers(scene, need, later(26), 'give-back');
}

type Answer = 'yes' | 'no' | 'give-back';

/** Those who were asked say no, or the first of them yes; or the one who said yes cannot come after all. */
function planAnswers({ life, leader }: Scene, need: { id: string }, when: Date, answer: Answer): void {
  life.plan(when, leader, async (tx) => {
    const awaited = answer === 'give-back' ? ['accepted'] : ['sent', 'seen'];
    const offers = (await offersOf(tx, 'need', [need.id])).filter(({ status }) => awaited.includes(status));
    for (const { id, personId } of answer === 'no' ? offers : offers.slice(0, 1)) {
      life.plan(when, linkActor(leader.centreId, personId, id), (theirs) => say(life, theirs, id, answer));
    }
  });
}

async function say(life: Life, tx: Tx, offerId: string, answer: Answer): Promise<void> {
  const subjects = life.app.get(Subjects, { strict: false });
  if (answer === 'yes') await acceptOffer(tx, { offerId, how: 'link' }, subjects);
  if (answer === 'no') await declineOffer(tx, { offerId, how: 'link' }, subjects);
  if (answer === 'give-back') await giveBackPlace(tx, { offerId, occurrenceId: null }, subjects);
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
