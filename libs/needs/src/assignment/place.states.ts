/** Where one volunteer's place on one date stands. Only a taken or a done place fills its number. */
export const placeStates = ['taken', 'given-back', 'cancelled', 'done'] as const;
export type PlaceState = (typeof placeStates)[number];

/** `giveBack`: the volunteer cannot come; `cancel`: the need was called off; `end`: the date is over. */
export const placeSteps = ['giveBack', 'cancel', 'end'] as const;
export type PlaceStep = (typeof placeSteps)[number];

const fromTaken: Readonly<Record<PlaceStep, PlaceState>> = {
  giveBack: 'given-back',
  cancel: 'cancelled',
  end: 'done',
};

/**
 * Where the step leads; null when it cannot be taken. What has begun cannot be given back or called off: somebody came,
 * or should have, and hours are told of it.
 */
export function placeAfter(state: PlaceState, step: PlaceStep, begun: boolean): PlaceState | null {
  if (state !== 'taken') return null;
  if (begun !== (step === 'end')) return null;
  return fromTaken[step];
}
