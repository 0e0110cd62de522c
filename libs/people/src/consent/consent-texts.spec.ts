import { createHash } from 'node:crypto';
import { languages } from '@hjerterom/platform';
import { consentPurposes, consentText, consentTexts } from './consent-texts.js';

/** What each wording was when somebody first could say yes to it. A new wording is a new version, and a new line here. */
const asFirstWorded: Readonly<Record<string, string>> = {
  'volunteering 2026-11': '42a24080481d237c',
  'receiving-help 2026-11': 'f2f0e50b9c86f570',
  'news 2026-11': '43052213cf7b4c3d',
  'other-centres 2026-11': 'cff6fe029126ddfc',
  'association-contact 2026-11': 'cf41015596f75abd',
};

describe('the texts that one says yes to', () => {
  const all = consentPurposes.flatMap((purpose) => consentTexts[purpose].map((text) => ({ purpose, ...text })));

  it.each(all)('never change once they are in use: $purpose, $version', ({ purpose, version, words }) => {
    const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
    expect({ [`${purpose} ${version}`]: hash }).toEqual({
      [`${purpose} ${version}`]: asFirstWorded[`${purpose} ${version}`],
    });
  });

  it.each(consentPurposes)('are there in every language, each version once: %s', (purpose) => {
    const versions = consentTexts[purpose].map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect([...versions].sort().reverse()).toEqual(versions);
    for (const language of languages) expect(consentText(purpose, language)?.version).toBe(versions[0]);
  });

  it('are found again as they were worded, and not where there was no such wording', () => {
    expect(consentText('news', 'en', '2026-11')?.yes).toContain('send me news');
    expect(consentText('news', 'en', '1999-01')).toBeNull();
  });
});
