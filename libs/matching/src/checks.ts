import type { CandidateFacts, Demand } from './demand.js';
import type { Weights } from './weights.js';

const counts = ['minutesThisWeek', 'demandMinutesThisWeek', 'earlierWithRecipient', 'tasksLast90Days'] as const;

/** @throws RangeError when no span is asked for, or one that does not end after it starts. */
export function checkDemand({ spans }: Demand): void {
  if (spans.length === 0) throw new RangeError('A demand asks for at least one span of time.');
  if (!spans.every(({ start, end }) => start < end)) throw new RangeError('A span ends after it starts.');
}

/**
 * @throws RangeError when a person is listed twice (a join that doubles rows would ask them twice), or when a count is
 * not a number from 0 up (PostgreSQL's bigint arrives as a string, and '3' + 1 is '31').
 */
export function checkCandidates(candidates: readonly CandidateFacts[]): void {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const { personId } = candidate;
    if (seen.has(personId)) throw new RangeError(`The candidate ${personId} is listed twice.`);
    seen.add(personId);
    const wrong = counts.find((name) => !(Number.isFinite(candidate[name]) && candidate[name] >= 0));
    if (wrong) throw new RangeError(`${wrong} of the candidate ${personId} is not a number from 0 up.`);
  }
}

/** @throws RangeError when a weight is below 0 or they are not 1 in all. */
export function checkWeights(weights: Weights): void {
  const all = Object.values(weights);
  const sum = all.reduce((total, weight) => total + weight, 0);
  if (!all.every((weight) => weight >= 0) || !(Math.abs(sum - 1) < 1e-9)) {
    throw new RangeError('Weights are not below 0, and are 1 in all.');
  }
}
