import type { ScorePart } from '@hjerterom/matching';
import { reasonsToTell } from './reasons-to-tell.js';

const parts: ScorePart[] = [
  { name: 'skill', value: 1, weight: 0.15, reason: { code: 'onlyOffersThis', facts: {} } },
  { name: 'language', value: 1, weight: 0.2, reason: { code: 'noLanguageAsked', facts: {} } },
  { name: 'distance', value: 0.2, weight: 0.2, reason: { code: 'otherDistrict', facts: {} } },
  { name: 'continuity', value: 0.75, weight: 0.25, reason: { code: 'knowsRecipient', facts: { times: 3 } } },
  { name: 'fairLoad', value: 1, weight: 0.2, reason: { code: 'hasNotHelpedLately', facts: { days: 90 } } },
];

describe('why you', () => {
  it('tells what speaks for the volunteer, the weightiest first, and nothing else', () => {
    expect(reasonsToTell(parts).map(({ code }) => code)).toEqual([
      'hasNotHelpedLately',
      'knowsRecipient',
      'onlyOffersThis',
    ]);
  });
});
