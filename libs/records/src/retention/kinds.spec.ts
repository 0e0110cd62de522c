import { withoutKinds } from './kinds.js';

describe('a lib with data of people', () => {
  it('must say how long it keeps it, else the program does not start', () => {
    expect(withoutKinds(['needs', 'offers'], ['needs.note', 'needs.referral', 'offersx.no'])).toEqual(['offers']);
    expect(withoutKinds(['needs', 'offers'], ['needs.note', 'offers.no'])).toEqual([]);
  });
});
