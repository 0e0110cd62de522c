/** Where one date of a need stands: ahead, or over with somebody who came, over with nobody, or called off. */
export const occurrenceStates = ['planned', 'done', 'unfilled', 'cancelled'] as const;
export type OccurrenceState = (typeof occurrenceStates)[number];

/** `end`: it is over; `cancel`: it is called off before it began. */
export const occurrenceSteps = ['end', 'cancel'] as const;
export type OccurrenceStep = (typeof occurrenceSteps)[number];

/** Where the step leads; null when the date is over or called off already. `came`: how many had a place when it ended. */
export function occurrenceAfter(state: OccurrenceState, step: OccurrenceStep, came: number): OccurrenceState | null {
  if (state !== 'planned') return null;
  if (step === 'cancel') return 'cancelled';
  return came > 0 ? 'done' : 'unfilled';
}
