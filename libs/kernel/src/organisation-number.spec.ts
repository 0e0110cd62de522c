import fc from 'fast-check';
import { parseOrganisationNumber, showOrganisationNumber } from './organisation-number.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const eightDigits = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));
const endings = (eight: string) => '0123456789'.split('').map((last) => eight + last);

describe('an organisasjonsnummer', () => {
  it.each([
    ['123456785', '123456785'],
    [' 123 456 785 ', '123456785'],
    ['NO 123 456 785 MVA', '123456785'],
    ['123.456.785', '123456785'],
    // Remainder 0 gives the check digit 0.
    ['974000040', '974000040'],
    ['', null],
    ['12345678', null],
    ['1234567850', null],
    ['123456784', null],
    ['12345678x', null],
    ['MVA123456785', null],
  ])('is read from «%s» as %s', (text, digits) => expect(parseOrganisationNumber(text)).toBe(digits));

  it('has one check digit for each eight digits, or none where it would be 10', () => {
    fc.assert(
      fc.property(eightDigits, (eight) => {
        const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(eight[at]), 0);
        const valid = endings(eight).filter((number) => parseOrganisationNumber(number) !== null);
        expect(valid).toHaveLength(sum % 11 === 1 ? 0 : 1);
        // The whole, with the check digit weighted 1, is divisible by 11.
        for (const number of valid) expect((sum + Number(number[8])) % 11).toBe(0);
      }),
    );
  });

  it('shows a slip in any one digit, and two neighbours that changed places', () => {
    fc.assert(
      fc.property(eightDigits, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (eight, at, by) => {
        const number = endings(eight).find((one) => parseOrganisationNumber(one) !== null);
        fc.pre(number !== undefined);
        const slipped = [...number];
        slipped[at] = String((Number(slipped[at]) + by) % 10);
        expect(parseOrganisationNumber(slipped.join(''))).toBeNull();
        const swapped = [...number];
        const next = Math.min(at, 7) + 1;
        [swapped[next - 1], swapped[next]] = [swapped[next] ?? '', swapped[next - 1] ?? ''];
        if (swapped.join('') !== number) expect(parseOrganisationNumber(swapped.join(''))).toBeNull();
      }),
    );
  });

  it('is read again as it is shown, and anything at all is read without a throw', () => {
    expect(showOrganisationNumber('123456785')).toBe('123 456 785');
    expect(showOrganisationNumber('nonsense')).toBe('nonsense');
    expect(parseOrganisationNumber(showOrganisationNumber('123456785'))).toBe('123456785');
    fc.assert(fc.property(fc.string(), (text) => void parseOrganisationNumber(text)));
  });
});
