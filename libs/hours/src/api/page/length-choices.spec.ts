import { lengthChoices } from './length-choices.js';

describe('the lengths to choose from', () => {
  it('are quarters of an hour from nothing to a working day', () => {
    const choices = lengthChoices(60);
    expect(choices.slice(0, 3)).toEqual([0, 15, 30]);
    expect(choices.at(-1)).toBe(480);
  });

  it('hold what stands now, also when it is no quarter', () => {
    expect(lengthChoices(50)).toEqual(expect.arrayContaining([45, 50, 60]));
  });

  it('leave room above a long task, but never more than a day and a night', () => {
    expect(lengthChoices(600).at(-1)).toBe(720);
    expect(lengthChoices(1400).at(-1)).toBe(1440);
  });
});
