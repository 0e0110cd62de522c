import { askVolunteers, type NeedToRegister, proposeCandidates, referNeed } from '@hjerterom/needs';
import { aNeed } from '@hjerterom/needs/testing';
import { acceptOffer, offersOf, Subjects } from '@hjerterom/offers';
import { found, linkActor } from '@hjerterom/platform';
import type { CentreToFill } from './to-fill.js';

/** A daily series is laid out for eight weeks; fifty offers are given at once, and two of them are still awaited. */
const MOST = { dates: 52, taken: 48 };
const DATES_OF_EACH = 6;

/** A need with the questions that were asked about it. */
export interface AskedNeed {
  readonly needId: string;
  /** Two at least. */
  readonly awaitedOfferIds: readonly string[];
  readonly acceptedOfferId: string;
  /** Who said yes first. */
  readonly helperId: string;
  /** Who has not answered yet. */
  readonly lastAskedId: string;
}

export interface OpenNeed {
  readonly needId: string;
  readonly occurrenceIds: readonly string[];
}

/** Every day from Friday on, for five minutes, so that nobody is too busy. */
export function everyDay(count: number, startTime: string): Pick<NeedToRegister, 'when'> {
  return {
    when: { series: { rrule: `FREQ=DAILY;COUNT=${count}`, startDate: '2026-11-27', startTime, minutes: 5 } },
  };
}

/** The most dates that a daily series of this centre has. */
export function manyDates(centre: CentreToFill): number {
  return centre.atMost(MOST.dates);
}

/** A need of many dates and many places: all of these are asked, as many say yes as there are places but one. */
export async function makeLongNeed(
  centre: CentreToFill,
  recipientId: string,
  personIds: readonly string[],
): Promise<AskedNeed> {
  const taken = centre.atMost(MOST.taken);
  const when = everyDay(manyDates(centre), '09:00');
  const needId = await register(centre, { ...when, recipientId, places: taken + 1, kind: 'besoksvenn' });
  await centre.byDesk((tx) => askVolunteers(tx, { needId, personIds }));
  const offers = await offersAbout(centre, needId);
  for (const offer of offers.slice(0, taken)) await sayYes(centre, offer);
  const [accepted] = offers;
  return {
    needId,
    awaitedOfferIds: offers.slice(taken).map(({ id }) => id),
    acceptedOfferId: found(accepted?.id, 'offer'),
    helperId: found(accepted?.personId, 'helper'),
    lastAskedId: found(offers.at(-1)?.personId, 'volunteer'),
  };
}

/**
 * For each of these a need of six dates to which they have promised to come, and another that was referred onward: in
 * turn, so that every page has some of both. One person asks for all of them.
 */
export async function makeNeeds(
  centre: CentreToFill,
  requesterId: string,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) {
    const promised = await register(centre, { ...everyDay(DATES_OF_EACH, '15:00'), requesterId });
    await centre.byDesk((tx) => askVolunteers(tx, { needId: promised, personIds: [personId] }));
    for (const offer of await offersAbout(centre, promised)) await sayYes(centre, offer);
    const referred = await centre.byDesk((tx) => aNeed(tx, { requesterId }));
    const referral = { referredTo: 'Kommunen', reason: 'Trenger en fagperson.', consented: true };
    await centre.byDesk((tx) => referNeed(tx, { needId: referred, ...referral }));
  }
}

/** A need of so many dates, about which nobody was asked yet. */
export async function makeOpenNeed(centre: CentreToFill, dates: number): Promise<OpenNeed> {
  const needId = await register(centre, { ...everyDay(dates, '18:00'), kind: 'besoksvenn' });
  const rows = await centre.at.world.rows('SELECT id FROM needs_occurrence WHERE need_id = $1', [needId]);
  return { needId, occurrenceIds: rows.map(({ id }) => id as string) };
}

async function register(centre: CentreToFill, given: Partial<NeedToRegister>): Promise<string> {
  const needId = await centre.byDesk((tx) => aNeed(tx, given));
  await centre.inCentre((tx) => proposeCandidates(tx, needId));
  return needId;
}

function offersAbout(centre: CentreToFill, needId: string) {
  return centre.inCentre((tx) => offersOf(tx, 'need', [needId]));
}

async function sayYes(centre: CentreToFill, { id, personId }: { id: string; personId: string }): Promise<void> {
  const subjects = centre.at.world.app.get(Subjects, { strict: false });
  const link = linkActor(centre.home.centreId, personId, id);
  const { kind } = await centre.at.as(link, (tx) => acceptOffer(tx, { offerId: id, how: 'link' }, subjects));
  if (kind !== 'OfferAccepted') throw new Error(`The yes came to ${kind}.`);
}
