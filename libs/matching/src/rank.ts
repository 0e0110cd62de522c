import { checkCandidates, checkDemand, checkWeights } from './checks.js';
import type { CandidateFacts, Demand } from './demand.js';
import type { DistrictMap } from './districts.js';
import { closedGates, type Gate } from './gates.js';
import { parts, type Reason } from './parts.js';
import { DEFAULT_WEIGHTS, type PartName, type Weights } from './weights.js';

export type RankingOptions = {
  districts: DistrictMap;
  /** `DEFAULT_WEIGHTS` when left out. */
  weights?: Weights;
};

/** One part of a score. `value` is 0 to 1 with 4 decimals: what the screen shows is what was counted. */
export type ScorePart = { name: PartName; value: number; weight: number; reason: Reason };

/** Who may be asked. `score` is the sum of value × weight, 0 to 1 with 4 decimals. */
export type RankedCandidate = { personId: string; score: number; parts: ScorePart[] };

/** Who may not be asked, with every gate that closed. */
export type ShutOut = { personId: string; gates: Gate[] };

export type Ranking = {
  /** The best first. */
  candidates: RankedCandidate[];
  /** Those with the fewest closed gates first: they are the nearest to being asked. */
  shutOut: ShutOut[];
};

const partNames = Object.keys(parts) as PartName[];

/**
 * Ranks the candidates for one demand. Pure: the same facts give the same ranking, in whatever order they come in, and
 * nothing passed in is changed. Of two with the same score the one asked longest ago goes first (never asked before
 * all), then the lower person id.
 * @throws RangeError for a demand without a span of time, a person listed twice, a count below 0 or not a number, or
 * weights that are not 1 in all.
 */
export function rank(demand: Demand, candidates: readonly CandidateFacts[], options: RankingOptions): Ranking {
  const { districts, weights = DEFAULT_WEIGHTS } = options;
  checkWeights(weights);
  checkDemand(demand);
  checkCandidates(candidates);

  const open: { ranked: RankedCandidate; lastAsked: number }[] = [];
  const shutOut: ShutOut[] = [];
  for (const candidate of candidates) {
    const { personId, lastAskedAt } = candidate;
    const gates = closedGates(demand, candidate);
    if (gates.length > 0) shutOut.push({ personId, gates });
    else
      open.push({
        ranked: { personId, ...score(demand, candidate, districts, weights) },
        lastAsked: lastAskedAt?.getTime() ?? Number.NEGATIVE_INFINITY,
      });
  }

  open.sort(
    (a, b) =>
      compare(b.ranked.score, a.ranked.score) ||
      compare(a.lastAsked, b.lastAsked) ||
      compare(a.ranked.personId, b.ranked.personId),
  );
  shutOut.sort((a, b) => compare(a.gates.length, b.gates.length) || compare(a.personId, b.personId));
  return { candidates: open.map(({ ranked }) => ranked), shutOut };
}

function score(
  demand: Demand,
  candidate: CandidateFacts,
  districts: DistrictMap,
  weights: Weights,
): Pick<RankedCandidate, 'score' | 'parts'> {
  const weighed = partNames.map((name): ScorePart => {
    const { value, reason } = parts[name](demand, candidate, districts);
    return { name, value: toFourDecimals(value), weight: weights[name], reason };
  });
  const sum = weighed.reduce((total, { value, weight }) => total + value * weight, 0);
  return { score: toFourDecimals(sum), parts: weighed };
}

function toFourDecimals(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

/** By value, or by code unit: never by a locale, which could differ between machines. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
