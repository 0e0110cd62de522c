import { centreOf } from '@hjerterom/centres';
import type { Gate } from '@hjerterom/matching';
import { makeOffers, whenTheyLeave } from '@hjerterom/offers';
import { awaitingGuardian } from '@hjerterom/people';
import { NotFound, type Tx } from '@hjerterom/platform';
import { needPolicy } from '../need/need.policy.js';
import { needAfter } from '../need/need.states.js';
import { lockNeed, type NeedRow } from '../need/need-rows.js';
import { answerDeadline } from './answer-deadline.js';
import { AskedEntity } from './asked.entity.js';
import { openDates } from './open-dates.js';
import { type NeedCandidate, rankFor } from './rank-candidates.js';
import { reasonsToTell } from './reasons-to-tell.js';

export interface AskVolunteersInput {
  readonly needId: string;
  /** 1 to 500. */
  readonly personIds: readonly string[];
  /** Only these dates; left out or null asks for all, and of a series also for those that are not laid out yet. */
  readonly occurrenceIds?: readonly string[] | null;
}

/** Somebody who was not asked, and the gates that are closed. */
export interface NotAsked {
  readonly personId: string;
  readonly gates: readonly Gate[];
}

export type AskVolunteersOutcome =
  | {
      readonly kind: 'VolunteersAsked' | 'NobodyAsked';
      readonly needId: string;
      readonly asked: number;
      readonly notAsked: readonly NotAsked[];
    }
  | { readonly kind: 'NeedNotOpen'; readonly needId: string }
  | { readonly kind: 'GuardianNeeded'; readonly personId: string; readonly age: number };

/**
 * Asks volunteers: each gets an offer of the dates that still lack somebody. Those for whom a gate is closed are not
 * asked, and the gates are named; `NobodyAsked` when that goes for all. `NeedNotOpen`: it is over, or has its people.
 * `GuardianNeeded`: the one to be helped is a child whose guardian has not said yes, so nobody is told of it.
 * @throws NotFound when somebody is no volunteer of this centre
 */
export async function askVolunteers(tx: Tx, input: AskVolunteersInput): Promise<AskVolunteersOutcome> {
  const need = await lockNeed(tx, input.needId);
  needPolicy.assert(tx.actor, 'ask', need);
  const status = needAfter(need.status, 'ask');
  const lacking = status !== null && (await openDates(tx, need, input.occurrenceIds)).length > 0;
  if (!lacking) return { kind: 'NeedNotOpen', needId: need.id };

  const { recipientId } = need;
  if ((await awaitingGuardian(tx, [recipientId], 'receiving-help')).has(recipientId)) {
    return { kind: 'GuardianNeeded', personId: recipientId, age: (await centreOf(tx)).guardianAge };
  }

  const personIds = [...new Set(input.personIds)];
  const { candidates, shutOut } = await rankFor(tx, need, { ...input, personIds });
  if (candidates.length + shutOut.length < personIds.length) throw new NotFound('volunteer');
  const asked = await makeTheirOffers(tx, need, candidates, input.occurrenceIds == null);
  if (asked > 0) await tx.query(`UPDATE needs_need SET status = $2 WHERE id = $1`, [need.id, status]);
  return { kind: asked > 0 ? 'VolunteersAsked' : 'NobodyAsked', needId: need.id, asked, notAsked: shutOut };
}

async function makeTheirOffers(
  tx: Tx,
  need: NeedRow,
  candidates: readonly NeedCandidate[],
  forAllDates: boolean,
): Promise<number> {
  const leaves = await whenTheyLeave(
    tx,
    candidates.map(({ personId }) => personId),
  );
  const offers = candidates.map(({ personId, spans, parts }) => ({
    subjectKind: 'need',
    subjectId: need.id,
    personId,
    spans,
    reasons: reasonsToTell(parts),
    expiresAt: answerDeadline(
      spans.map(({ during }) => during),
      leaves.get(personId)?.at ?? tx.now,
      need.urgent,
    ),
  }));
  const made = await makeOffers(tx, offers);
  const rows = [...made.values()].map((offerId) => ({ offerId, needId: need.id, forAllDates }));
  if (rows.length > 0) await tx.em.insert(AskedEntity, rows);
  return made.size;
}
