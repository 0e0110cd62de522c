import { mostMinutes } from '../../index.js';

const STEP = 15;
/** So much more than was planned can be chosen; at least a working day. */
const ROOM = 120;
const WORKING_DAY = 8 * 60;

/** The lengths to choose from, in minutes: quarters of an hour from nothing, and what stands now among them. */
export function lengthChoices(minutes: number): number[] {
  const longest = Math.min(mostMinutes, Math.max(WORKING_DAY, minutes + ROOM));
  const quarters = Array.from({ length: Math.floor(longest / STEP) + 1 }, (_, index) => index * STEP);
  return [...new Set([...quarters, minutes])].sort((a, b) => a - b);
}
