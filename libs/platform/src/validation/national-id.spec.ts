import 'reflect-metadata';
import fc from 'fast-check';
import { nationalIdOf, syntheticNationalId } from '../testing/synthetic-national-id.js';
import { inputProblems } from './input-problems.js';
import { holdsNationalId } from './national-id.js';
import { Optional, Text } from './rules.js';

const two = (number: number) => String(number).padStart(2, '0');
const number = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    dayMore: fc.constantFrom(0, 40),
    monthMore: fc.constantFrom(0, 40, 80),
    individual: fc.integer({ min: 0, max: 999 }),
    leaves: fc.constantFrom(0, 1, 2, 3),
  })
  .map(({ day, month, year, dayMore, monthMore, individual, leaves }) =>
    nationalIdOf(
      `${two(day + dayMore)}${two(month + monthMore)}${two(year)}`,
      String(individual).padStart(3, '0'),
      leaves,
    ),
  )
  .filter((made) => made !== null);

describe('what looks like a fødselsnummer', () => {
  it('is found, however it is written and whatever stands around it: D-numbers, H-numbers, synthetic ones and those of 2032 too', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ' ', '-', '.', '/', ' - ', '–', '\u00a0'),
        fc.constantFrom('', 'fnr', 'født: ', '('),
        (id, between, before) => {
          const [date, rest] = [id.slice(0, 6), id.slice(6)];
          expect(holdsNationalId(`${before}${date}${between}${rest}`)).toBe(true);
          expect(holdsNationalId(`Hun heter Kari, ${date}${between}${rest}.`)).toBe(true);
          expect(holdsNationalId(`${id.slice(0, 2)} ${id.slice(2, 4)} ${id.slice(4, 6)} ${rest}`)).toBe(true);
        },
      ),
    );
  });

  it('is not one with a wrong check digit, a day that does not exist, or more digits', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 9 }), (id, more) => {
        const wrong = `${id.slice(0, 10)}${(Number(id[10]) + more) % 10}`;
        expect(holdsNationalId(wrong)).toBe(false);
        expect(holdsNationalId(`${id}1`)).toBe(false);
        expect(holdsNationalId(`+${id}`)).toBe(false);
      }),
    );
    for (const leaves of [4, 5, 6, 7, 8, 9, 10]) {
      const made = nationalIdOf('018590', '321', leaves);
      if (made) expect(holdsNationalId(made)).toBe(false);
    }
    for (const date of ['320190', '300290', '011390', '000190', '016090']) {
      for (let individual = 100; individual < 200; individual += 1) {
        const made = nationalIdOf(date, String(individual));
        if (made) expect(holdsNationalId(made)).toBe(false);
      }
    }
  });

  it('is no phone number, organisation number, date, time, amount or id', () => {
    const digits = (count: number) =>
      fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
    const innocent = fc.oneof(
      digits(8).map(
        (phone) =>
          `Ring ${phone} eller +47 ${phone.slice(0, 2)} ${phone.slice(2, 4)} ${phone.slice(4, 6)} ${phone.slice(6)}`,
      ),
      digits(8).map((phone) => `+47${phone}`),
      digits(9).map((phone) => `+46 ${phone}, 0046${phone}`),
      digits(9).map(
        (organisation) =>
          `Org.nr. ${organisation.slice(0, 3)} ${organisation.slice(3, 6)} ${organisation.slice(6)} (${organisation})`,
      ),
      fc
        .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2199-12-31') })
        .map((date) => `${date.toISOString()} ${date.toISOString().slice(0, 10)} kl. 18.00`),
      fc.uuid(),
      digits(6).map((amount) => `${amount} kroner i 2026, klokken 12:30 til 14:00`),
    );
    fc.assert(
      fc.property(innocent, (text) => void expect([text, holdsNationalId(text)]).toEqual([text, false])),
      { numRuns: 500 },
    );
  });

  it('is explained beside its field, in both languages, without being said again', async () => {
    class Card {
      @Optional()
      @Text({ max: 5 })
      name?: string;

      inner = { notes: [`Født ${syntheticNationalId}`] };
    }
    const card = Object.assign(new Card(), { name: syntheticNationalId });
    const nb = await inputProblems(card, 'nb');
    expect(nb.map(({ path }) => path).sort()).toEqual(['inner.notes.0', 'name']);
    expect(nb[0]?.message).toMatch(/fødselsnummer.*fødselsåret/);
    const en = await inputProblems(card, 'en');
    expect(en[0]?.message).toMatch(/national identity number.*year of birth/);
    expect(JSON.stringify([nb, en])).not.toContain(syntheticNationalId);
    expect(await inputProblems(Object.assign(new Card(), { inner: {} }), 'nb')).toEqual([]);
  });
});
