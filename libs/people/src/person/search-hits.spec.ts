import { digitsOf } from './search-hits.js';

describe('the digits of a search', () => {
  it.each([
    ['290 00 001', '29000001'],
    ['+47 290 00', '4729000'],
    ['0047290', '47290'],
    ['(290) 00-0', '290000'],
    ['29', null],
    ['Kari 290', null],
    ['', null],
  ])('of «%s» are %s', (typed, digits) => {
    expect(digitsOf(typed)).toBe(digits);
  });
});
