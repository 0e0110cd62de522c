import { localDateOf, localTimeOf, type TimeRange } from '@hjerterom/kernel';
import type { CandidateFacts } from '@hjerterom/matching';
import { askedFor, type LeavesAt, lastAsked, type OfferStatus, whenTheyLeave } from '@hjerterom/offers';
import type { OfferedSpan } from '@hjerterom/offers/contracts';
import { awaitingGuardian, withdrewConsent } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { availabilityOf, blockedVolunteers, commitmentsOf, type TaskRule } from '@hjerterom/volunteers';
import type { NeedRow } from '../need/need-rows.js';
import { candidateRows, gaveItBack, timesWith, vettingFacts } from './candidate-rows.js';
import { type Asked, fittingOf } from './fitting.js';
import { fullestWeek, weeksOf } from './week-load.js';

/** What is known of one volunteer in the light of the need, and the times this one would be asked for. */
export interface GatheredFacts {
  readonly facts: CandidateFacts;
  readonly spans: readonly OfferedSpan[];
}

/** Over so many days tasks are counted as load (`tasksLast90Days`). */
const LOAD_MS = 90 * 86_400_000;

/**
 * Gathers the facts of everyone to be ranked. The number of statements is the same for one volunteer and for a thousand.
 * @param rule what the kind of need asks for
 * @param only just these volunteers; null takes all who have offered to meet this kind of need
 */
export async function gatherFacts(
  tx: Tx,
  need: NeedRow,
  asked: Asked,
  rule: TaskRule,
  only: readonly string[] | null,
): Promise<GatheredFacts[]> {
  const rows = await candidateRows(tx, need.kind, only);
  const ids = rows.map(({ personId }) => personId);
  const availability = await availabilityOf(tx, ids);
  const promised = await commitmentsOf(tx, ids, lookedAt(asked));
  const askedLast = await lastAsked(tx, ids);
  const answers = await askedFor(tx, 'need', need.id);
  const times = await timesWith(tx, need.recipientId);
  const backOut = await gaveItBack(tx, need.id);
  const blocked = await blockedVolunteers(tx, need.recipientId);
  const young = await awaitingGuardian(tx, ids, 'volunteering');
  const leaves = await whenTheyLeave(tx, ids);
  const withdrew = await withdrewConsent(tx, ids, 'volunteering');

  const today = localDateOf(asked.now, asked.zone);
  return rows.map(({ certificates, confidentiality, ...row }) => {
    const { personId } = row;
    const ranges = promised.get(personId) ?? [];
    const fitting = fittingOf(asked, availability.get(personId) ?? { weekly: [], exceptions: [] }, ranges);
    const answer = answers.get(personId);
    const facts: CandidateFacts = {
      ...row,
      ...vettingFacts({ certificates, confidentiality }, rule, today),
      fits: fitting.fits,
      clash: fitting.clash,
      ...fullestWeek(timesOf(asked, fitting.fits, fitting.spans), ranges, asked.zone),
      earlierWithRecipient: times.get(personId) ?? 0,
      lastAskedAt: askedLast.get(personId) ?? null,
      tasksLast90Days: tasksBefore(ranges, asked.now),
      declinedThis: answer === 'declined' || backOut.has(personId),
      alreadyAsked: isLiveOffer(answer),
      blockedPair: blocked.has(personId),
      consentLacks: young.has(personId) ? 'guardian' : withdrew.has(personId) ? 'withdrawn' : null,
      quietUntil: quietUntil(asked, fitting.spans, leaves.get(personId)),
      isRecipient: personId === need.recipientId,
    };
    return { facts, spans: fitting.spans };
  });
}

/** They want quiet themselves, until it is too late to be asked: the time of day at which it ends; else null. */
function quietUntil({ zone }: Asked, spans: readonly OfferedSpan[], leaves: LeavesAt | undefined): string | null {
  const tooLate = leaves?.ownWish && spans.every(({ during }) => during.start <= leaves.at);
  return tooLate ? localTimeOf(leaves.at, zone) : null;
}

/** A window of many days that nobody fits into is no load of many days: the length of the task is. */
function timesOf({ minutes }: Asked, fits: boolean, spans: readonly OfferedSpan[]): TimeRange[] {
  if (fits) return spans.map(({ during }) => during);
  return spans.map(({ during: { start } }) => ({ start, end: new Date(start.getTime() + minutes * 60_000) }));
}

/** The 90 days behind, and the whole of every week that may be asked for. */
function lookedAt({ dates, zone, now }: Asked): TimeRange {
  const weeks = weeksOf(
    dates.map(({ during, within }) => during ?? within),
    zone,
  );
  const end = Math.max(now.getTime(), ...weeks.map((week) => week.end.getTime()));
  const start = Math.min(now.getTime() - LOAD_MS, ...weeks.map((week) => week.start.getTime()));
  return { start: new Date(start), end: new Date(end) };
}

function tasksBefore(promised: readonly TimeRange[], now: Date): number {
  const since = now.getTime() - LOAD_MS;
  return promised.filter(({ end }) => end <= now && end.getTime() > since).length;
}

/** Whether an offer stands in the way of another: no answer yet, or a yes that holds. */
function isLiveOffer(status: OfferStatus | undefined): boolean {
  return status === 'sent' || status === 'seen' || status === 'accepted';
}
