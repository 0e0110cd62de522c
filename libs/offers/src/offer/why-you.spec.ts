import type { Reason } from '@hjerterom/matching';
import { whyYou } from './why-you.js';

describe('why you', () => {
  it('says to the volunteer what speaks for asking them', () => {
    const reasons: Reason[] = [
      { code: 'offersThisAndMore', facts: { others: 2 } },
      { code: 'speaksLanguage', facts: { language: 'ti' } },
      { code: 'neighbourDistrict', facts: {} },
      { code: 'knowsRecipient', facts: { times: 3 } },
    ];
    expect(whyYou(reasons, 'nb')).toEqual([
      'Du har sagt at du kan hjelpe med dette.',
      'Du snakker tigrinja.',
      'Du bor i nabobydelen.',
      'Du har hjulpet samme person før.',
    ]);
    expect(whyYou(reasons, 'en')).toContain('You speak Tigrinya.');
  });

  it('keeps to itself what was only weighed', () => {
    const reasons: Reason[] = [
      { code: 'otherDistrict', facts: {} },
      { code: 'homeUnknown', facts: {} },
      { code: 'newToRecipient', facts: {} },
      { code: 'noLanguageAsked', facts: {} },
      { code: 'hasHelpedLately', facts: { tasks: 9, days: 90 } },
    ];
    expect(whyYou(reasons, 'nb')).toEqual([]);
  });

  it('hears bokmål and nynorsk as Norwegian', () => {
    expect(whyYou([{ code: 'speaksLanguage', facts: { language: 'nb' } }], 'nb')).toEqual(['Du snakker norsk.']);
  });
});
