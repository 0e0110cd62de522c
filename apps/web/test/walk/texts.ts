import type { Dice } from './dice.js';

/** What people write, by the kind of field. */
const plausible: Readonly<Record<string, readonly string[]>> = {
  email: ['kari.prove@example.org', 'ola@example.org'],
  tel: ['01 64 01 07', '+47 01 64 01 14', '22'],
  number: ['3', '45', '0', '-1'],
  date: ['2026-12-01', '2027-02-28', '2030-05-17'],
  time: ['09:30', '23:59', '00:00'],
  'datetime-local': ['2026-12-01T12:00', '2027-03-28T02:30'],
  month: ['2027-01'],
  search: ['gud', 'handle', 'Amal', 'finnes-ikke'],
  text: [
    'Gudrun Myrvoll',
    'Amal',
    'handlehjelp tirsdag kl 12',
    'gudrun myrvoll handlehjelp i morgen kl 10',
    'hver torsdag kl 17',
    'tirsdag kl 12',
    'besøk',
    '60',
    'Ring på to ganger.',
    'Biblioteket',
    'Strømsø',
  ],
};

/** What nobody thinks of. */
const nasty: readonly string[] = [
  '',
  ' ',
  'æøå ÆØÅ éü',
  'مرحبا، أحتاج إلى مساعدة',
  '👵🏽🛒 🏳️‍🌈',
  `O'Brien "Bobby"; DROP TABLE needs; --`,
  '<img src=x onerror=alert(1)>',
  '{{count}} $name %s \\u0000 \\',
  '%_%',
  'a'.repeat(3_000),
  `${'lang setning uten slutt '.repeat(20)}\nny linje`,
  '999999999999',
];

/** Something to write in a field of this type. */
export function somethingFor(type: string, dice: Dice): string {
  const fitting = plausible[type] ?? plausible.text ?? [];
  // Fields of a date take nothing else.
  const strict = /^(date|time|datetime-local|month|number)$/.test(type);
  return dice.one(strict || dice.happens(0.65) ? fitting : nasty);
}
