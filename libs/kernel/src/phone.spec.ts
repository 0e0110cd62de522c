import fc from 'fast-check';
import { parsePhone, showPhone } from './phone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

describe('a phone number', () => {
  it.each([
    '90000000',
    '900 00 000',
    '90 00 00 00',
    '+47 900 00 000',
    '+4790000000',
    '004790000000',
    '0047 900 00 000',
    '4790000000',
    '(+47) 900-00-000',
    '900.00.000',
    '900–00–000',
    '٩٠٠ ٠٠ ٠٠٠',
    ' 900\u00a000\u00a0000 ',
  ])('is Norwegian when it has 8 digits: %s', (text) => expect(parsePhone(text)).toEqual({ e164: '+4790000000' }));

  it.each([
    ['+46 70 174 06 05', '+46701740605'],
    ['0046 70 174 06 05', '+46701740605'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['+1 (212) 555-0123', '+12125550123'],
  ])('is foreign with its country code: %s', (text, e164) => expect(parsePhone(text)).toEqual({ e164 }));

  it('is read as another country’s when that is said', () => {
    expect(parsePhone('070-174 06 05', 'SE')).toEqual({ e164: '+46701740605' });
    expect(parsePhone('900 00 000', 'SE')).not.toEqual({ e164: '+4790000000' });
  });

  it('may be of a series that nobody has: sample data cannot ring anyone', () => {
    expect(parsePhone('01 64 01 23')).toEqual({ e164: '+4701640123' });
    expect(parsePhone('+47 01 64 01 23')).toEqual({ e164: '+4701640123' });
  });

  it.each([
    '',
    ' ',
    'ring me',
    'tlf 900 00 000',
    '900 00 00',
    '900 00 0000',
    '02800',
    '112',
    '11 23 45 67',
    '113 00 000',
    '+47 112 34 567',
    '0000 0000',
    '+47 00 12 34 56',
    '+47 580012345678',
    '+999 123 45 678',
    '+46 12',
    '900 00 000 ext 5',
    '900 00 000 / 900 00 001',
    '900 00 000; 911',
    'x'.repeat(10_000),
  ])('is not: %.40s', (text) => expect(parsePhone(text)).toBeNull());

  it('is shown as one reads it aloud', () => {
    expect(showPhone('+4790000000')).toBe('900 00 000');
    expect(showPhone('+4740000000')).toBe('400 00 000');
    expect(showPhone('+4780000000')).toBe('800 00 000');
    expect(showPhone('+4722000000')).toBe('22 00 00 00');
    expect(showPhone('+4701640123')).toBe('01 64 01 23');
    expect(showPhone('+46701740605')).toBe('+46 70 174 06 05');
    expect(showPhone('unknown')).toBe('unknown');
  });

  it('is read again as it was shown, whatever the 8 digits are (property)', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(0[1-9]|[2-9]\d)\d{6}$/),
        fc.constantFrom('', '+47', '0047', '+47 '),
        (digits, prefix) => {
          const e164 = `+47${digits}`;
          expect(parsePhone(prefix + digits)).toEqual({ e164 });
          expect(parsePhone(showPhone(e164))).toEqual({ e164 });
        },
      ),
    );
  });

  it('is E.164 or nothing, whatever is typed (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()-]{0,20}$/)), (text) => {
        expect(parsePhone(text)?.e164 ?? '+10000').toMatch(/^\+[1-9]\d{4,14}$/);
      }),
    );
  });
});
