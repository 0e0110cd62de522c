import { districtMap } from '@hjerterom/centres';
import { type RankedCandidate, rank, type ShutOut } from '@hjerterom/matching';
import type { OfferedSpan } from '@hjerterom/offers/contracts';
import type { Tx } from '@hjerterom/platform';
import { kindOf } from '../kind/kinds.js';
import { taskRuleOf } from '../kind/task-rule.js';
import { needPolicy } from '../need/need.policy.js';
import { type NeedRow, needOf } from '../need/need-rows.js';
import { gatherFacts } from './gather-facts.js';
import { openDates } from './open-dates.js';

/** Somebody who may be asked, with the times to ask for: of a window the time that suits this one. */
export interface NeedCandidate extends RankedCandidate {
  readonly spans: readonly OfferedSpan[];
}

/** Who may be asked, the best first, and who may not, with every gate that closed. */
export interface NeedRanking {
  readonly candidates: readonly NeedCandidate[];
  readonly shutOut: readonly ShutOut[];
}

/** Whom and what to rank for, when it is less than all. */
export interface RankingScope {
  /** Just these volunteers. */
  readonly personIds?: readonly string[] | null;
  /** Just these dates. */
  readonly occurrenceIds?: readonly string[] | null;
}

/**
 * Ranks the volunteers for a need as things stand now. Nobody is ranked for a need without a date that lacks somebody.
 * @throws NotFound
 */
export async function rankCandidates(tx: Tx, needId: string, scope: RankingScope = {}): Promise<NeedRanking> {
  const need = await needOf(tx, needId);
  needPolicy.assert(tx.actor, 'read', need);
  return rankFor(tx, need, scope);
}

/** The same for a need that the caller has at hand, and has asked its policy about. */
export async function rankFor(tx: Tx, need: NeedRow, scope: RankingScope): Promise<NeedRanking> {
  const dates = await openDates(tx, need, scope.occurrenceIds);
  if (dates.length === 0) return { candidates: [], shutOut: [] };
  const rules = await kindOf(tx, need.kind);
  const { involvesMinors, certificateRequired, confidentialityRequired } = rules;
  const { minutes, zone, kind, languages, district, recipientId } = need;
  const asked = { dates, minutes, zone, now: tx.now };
  const gathered = await gatherFacts(tx, need, asked, taskRuleOf(rules), scope.personIds ?? null);
  const demand = {
    kind,
    languages,
    district,
    spans: dates.map(({ during, within }) => during ?? within),
    involvesMinors,
    certificateRequired,
    confidentialityRequired,
    recipientId,
    now: tx.now,
  };
  const facts = gathered.map((one) => one.facts);
  const ranking = rank(demand, facts, { districts: await districtMap(tx) });
  const spans = new Map(gathered.map((one) => [one.facts.personId, one.spans]));
  return {
    candidates: ranking.candidates.map((one) => ({ ...one, spans: spans.get(one.personId) ?? [] })),
    shutOut: ranking.shutOut,
  };
}
