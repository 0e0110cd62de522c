import fc from 'fast-check';
import { normaliseEmail } from './email.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

describe('an e-mail address', () => {
  it.each([
    ['kari@example.org', 'kari@example.org'],
    ['  Kari.Nordmann@Example.ORG\u00a0', 'Kari.Nordmann@example.org'],
    ["o'brien+list@sub.example.org", "o'brien+list@sub.example.org"],
    ['post@blåbær.example', 'post@xn--blbr-roah.example'],
    ['post@BLÅBÆR.example', 'post@xn--blbr-roah.example'],
    ['post@xn--blbr-roah.example', 'post@xn--blbr-roah.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('is kept in one form: %s', (text, kept) => expect(normaliseEmail(text)).toBe(kept));

  it.each([
    '',
    '@',
    'kari',
    'kari@',
    '@example.org',
    'kari@example',
    'kari@@example.org',
    'kari @example.org',
    'kari@exa mple.org',
    'kari@example..org',
    'kari@.example.org',
    'kari@-example.org',
    'kari@example.org.',
    '.kari@example.org',
    'kari.@example.org',
    'ka..ri@example.org',
    'jørn@example.org',
    '"kari n"@example.org',
    'kari@[127.0.0.1]',
    'kari@127.0.0.1',
    'kari@0x7f.1',
    'kari@example.org:25',
    'kari@example.org/x',
    'kari@ex%61mple.org',
    'Kari <kari@example.org>',
    'kari@example.org, ola@example.org',
    'kari@example.org\nBcc: ola@example.org',
    `${'a'.repeat(65)}@example.org`,
    `kari@${'a'.repeat(64)}.org`,
    `kari@${'abc.'.repeat(70)}org`,
    `${'a@'.repeat(50_000)}`,
  ])('is not: %.40s', (text) => expect(normaliseEmail(text)).toBeNull());

  it('does not change when it is read again, and holds nothing that could end a line (property)', () => {
    const text = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'binary' }),
      fc.string().map((name) => `${name}@example.org`),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const kept = normaliseEmail(typed);
        if (kept === null) return;
        expect(normaliseEmail(kept)).toBe(kept);
        expect(kept).toMatch(/^[\x21-\x7e]{6,254}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
