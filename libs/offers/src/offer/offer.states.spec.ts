import { nextStatus, offerStatuses, offerSteps, statusesMovedBy } from './offer.states.js';

describe('the states of an offer', () => {
  it('are this table, and nothing else', () => {
    const table = offerStatuses.map((from) => [from, ...offerSteps.map((step) => nextStatus(from, step) ?? '–')]);
    expect([['', ...offerSteps], ...table]).toEqual([
      ['', 'see', 'accept', 'decline', 'expire', 'withdraw', 'cancel', 'giveBack'],
      ['sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn', 'withdrawn', '–'],
      ['seen', 'seen', 'accepted', 'declined', 'expired', 'withdrawn', 'withdrawn', '–'],
      ['accepted', 'accepted', 'accepted', '–', '–', '–', 'withdrawn', 'withdrawn'],
      ['declined', 'declined', '–', 'declined', '–', '–', '–', '–'],
      ['expired', 'expired', '–', '–', 'expired', '–', '–', '–'],
      ['withdrawn', 'withdrawn', '–', '–', '–', 'withdrawn', 'withdrawn', 'withdrawn'],
    ]);
  });

  it('tell which offers a step over many changes', () => {
    expect(statusesMovedBy('withdraw')).toEqual(['sent', 'seen']);
    expect(statusesMovedBy('cancel')).toEqual(['sent', 'seen', 'accepted']);
  });
});
