import { placeAfter, placeStates, placeSteps } from './place.states.js';

describe('where a place on a date stands', () => {
  it('is given back or called off before the date begins, and done when it is over', () => {
    expect(placeAfter('taken', 'giveBack', false)).toBe('given-back');
    expect(placeAfter('taken', 'cancel', false)).toBe('cancelled');
    expect(placeAfter('taken', 'end', true)).toBe('done');
  });

  it('cannot be given back or called off when the date has begun, or end before', () => {
    expect(placeAfter('taken', 'giveBack', true)).toBeNull();
    expect(placeAfter('taken', 'cancel', true)).toBeNull();
    expect(placeAfter('taken', 'end', false)).toBeNull();
  });

  describe.each(placeStates.filter((state) => state !== 'taken'))('%s', (state) => {
    it.each(placeSteps)('stays so: %s', (step) => {
      expect(placeAfter(state, step, true)).toBeNull();
      expect(placeAfter(state, step, false)).toBeNull();
    });
  });
});
