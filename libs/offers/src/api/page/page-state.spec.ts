import { closedReasons, offerStatuses } from '../../offer/offer.states.js';
import { type PageFacts, pageState } from './page-state.js';

const now = new Date('2026-11-24T09:00:00Z');
const later = new Date('2026-11-25T09:00:00Z');
const facts: PageFacts = { now, ended: false, subjectOver: false, knownDevice: false };

describe('which page an offer has', () => {
  it.each([
    ['sent', null, 'asked'],
    ['seen', null, 'asked'],
    ['accepted', null, 'locked'],
    ['accepted', 'done', 'over'],
    ['declined', null, 'declined'],
    ['declined', 'not-this-time', 'not-this-time'],
    ['expired', null, 'expired'],
    ['expired', 'done', 'over'],
    ['withdrawn', 'filled', 'filled'],
    ['withdrawn', 'cancelled', 'not-needed'],
    ['withdrawn', 'withdrawn', 'not-needed'],
    ['withdrawn', 'given-back', 'given-back'],
  ] as const)('%s, closed as %s: %s', (status, closedReason, state) => {
    expect(pageState({ status, closedReason, expiresAt: later }, facts)).toBe(state);
  });

  it('tells who is helped on a known device only', () => {
    const accepted = { status: 'accepted', closedReason: null, expiresAt: now } as const;
    expect(pageState(accepted, { ...facts, knownDevice: true })).toBe('accepted');
  });

  it('has expired at the very instant', () => {
    expect(pageState({ status: 'seen', closedReason: null, expiresAt: now }, facts)).toBe('expired');
  });

  it('is over when the dates are, whatever became of it', () => {
    for (const status of offerStatuses) {
      for (const closedReason of [null, ...closedReasons]) {
        const offer = { status, closedReason, expiresAt: later };
        expect(pageState(offer, { ...facts, ended: true, knownDevice: true })).toBe('over');
      }
    }
  });

  it('says that it is not needed, and not that it is over, when it was called off before its time', () => {
    const offer = { status: 'withdrawn', closedReason: 'cancelled', expiresAt: later } as const;
    expect(pageState(offer, { ...facts, subjectOver: true })).toBe('not-needed');
    const accepted = { status: 'accepted', closedReason: null, expiresAt: later } as const;
    expect(pageState(accepted, { ...facts, subjectOver: true, knownDevice: true })).toBe('over');
  });
});
