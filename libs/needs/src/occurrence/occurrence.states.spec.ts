import { occurrenceAfter, occurrenceStates, occurrenceSteps } from './occurrence.states.js';

describe('where a date stands', () => {
  it('is done when somebody came, unfilled when nobody did, cancelled when it was called off', () => {
    expect(occurrenceAfter('planned', 'end', 2)).toBe('done');
    expect(occurrenceAfter('planned', 'end', 0)).toBe('unfilled');
    expect(occurrenceAfter('planned', 'cancel', 0)).toBe('cancelled');
  });

  describe.each(occurrenceStates.filter((state) => state !== 'planned'))('%s', (state) => {
    it.each(occurrenceSteps)('stays so: %s', (step) => {
      expect(occurrenceAfter(state, step, 1)).toBeNull();
    });
  });
});
