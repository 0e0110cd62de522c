/** Where a need stands. The last four are ends: nothing leads out of them. */
export const needStates = [
  'registered',
  'open',
  'asking',
  'assigned',
  'referred',
  'done',
  'cancelled',
  'unfilled',
] as const;
export type NeedState = (typeof needStates)[number];

/**
 * What can happen to a need. `fill`: every date has its people. `ask`: places are free and somebody has been asked.
 * `vacate`: places are free and nobody is being asked. `finish`: the last date is over and somebody came on one of them;
 * `miss`: nobody did.
 */
export const needSteps = ['propose', 'ask', 'fill', 'vacate', 'refer', 'cancel', 'finish', 'miss'] as const;
export type NeedStep = (typeof needSteps)[number];

const closing = { refer: 'referred', cancel: 'cancelled', finish: 'done', miss: 'unfilled' } as const;
const filling = { ask: 'asking', fill: 'assigned', vacate: 'open' } as const;

const table: Readonly<Record<NeedState, Partial<Record<NeedStep, NeedState>>>> = {
  registered: { propose: 'open', ask: 'asking', refer: 'referred', cancel: 'cancelled', miss: 'unfilled' },
  open: { ...filling, ...closing },
  asking: { ...filling, ...closing },
  assigned: { ...filling, ...closing },
  referred: {},
  done: {},
  cancelled: {},
  unfilled: {},
};

/** Where the step leads from this state; null when it cannot be taken there. */
export function needAfter(state: NeedState, step: NeedStep): NeedState | null {
  return table[state][step] ?? null;
}

/** Whether anything can still happen to a need in this state. */
export function isLive(state: NeedState): boolean {
  return Object.keys(table[state]).length > 0;
}
