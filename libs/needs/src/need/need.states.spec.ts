import { isLive, type NeedState, type NeedStep, needAfter, needStates, needSteps } from './need.states.js';

/** The whole table, written out once more by hand: state → what each step leads to. All else leads nowhere. */
const expected: Record<NeedState, Partial<Record<NeedStep, NeedState>>> = {
  registered: { propose: 'open', ask: 'asking', refer: 'referred', cancel: 'cancelled', miss: 'unfilled' },
  open: {
    ask: 'asking',
    fill: 'assigned',
    vacate: 'open',
    refer: 'referred',
    cancel: 'cancelled',
    finish: 'done',
    miss: 'unfilled',
  },
  asking: {
    ask: 'asking',
    fill: 'assigned',
    vacate: 'open',
    refer: 'referred',
    cancel: 'cancelled',
    finish: 'done',
    miss: 'unfilled',
  },
  assigned: {
    ask: 'asking',
    fill: 'assigned',
    vacate: 'open',
    refer: 'referred',
    cancel: 'cancelled',
    finish: 'done',
    miss: 'unfilled',
  },
  referred: {},
  done: {},
  cancelled: {},
  unfilled: {},
};

describe('where a need stands', () => {
  describe.each(needStates)('%s', (state) => {
    it.each(needSteps)('%s', (step) => {
      expect(needAfter(state, step)).toBe(expected[state][step] ?? null);
    });
  });

  it('is over in four states, and nothing leads out of them', () => {
    expect(needStates.filter((state) => !isLive(state))).toEqual(['referred', 'done', 'cancelled', 'unfilled']);
  });
});
