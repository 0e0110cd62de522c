import { minutesIn } from './minutes-in.js';

describe('the minutes of a form', () => {
  it.each([
    ['0', 0],
    ['90', 90],
    [' 15 ', 15],
    ['1440', 1440],
  ])('are read from %j', (field, minutes) => {
    expect(minutesIn(field)).toBe(minutes);
  });

  it.each(['', '-5', '1.5', '1441', '99999', 'to timer', '1e3', undefined, ['60']])('are not read from %j', (field) => {
    expect(minutesIn(field)).toBeNull();
  });
});
