import fc from 'fast-check';

/** A number that JSON text can hold and JavaScript's own writer cannot: it is put in as it stands. */
export const rawNumber = (digits: string) => `\u0001raw:${digits}\u0001`;

/** JSON text of a value, with its raw numbers as they stand, and lone surrogates as escapes. */
export function nastyJson(value: unknown): string {
  return JSON.stringify(value).replace(/"\\u0001raw:([^"\\]+)\\u0001"/g, '$1');
}

/** The text as it can stand in an address or a header: half a character is no character there. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Texts that programs have fallen over. None of them holds what an answer must not hold. */
export const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'Gudrun\u0000',
    '\ud800',
    'x\udfff',
    '\udfff\ud800',
    '\u202egnp.exe',
    '\u2066\u202e',
    '\u200f',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]', 'undefined', 'null', 'NaN', 'true'],
  ...['%', '_', '%_', '\\', '\\%', "'", "''; --", '"', '`', '$1', '$$', '{{7*7}}', '#{7*7}', '<script>', '</textarea>'],
  ...['\r\nSet-Cookie: a=b', '\n', '\t', '\u0085', '\u2028', '\ufeff', '\u{1f984}'.repeat(50), 'Z\u0351\u036b\u0343'],
  ...['../../etc/hosts', '%2e%2e%2f', '%00', '%E0%A4%A', '/', '//example.org', 'javascript:alert(1)', 'ﷺ', 'İ', 'ß'],
  ...['0', '-1', '1e999', '-0', '٣', '１', '9'.repeat(400), '1.0000000000000000000000001', '0x10', '1_000'],
  ...['FREQ=SECONDLY', 'FREQ=WEEKLY;COUNT=999999999', 'FREQ=DAILY;INTERVAL=0', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
  ...['FREQ=DAILY;UNTIL=99991231T000000Z', 'FREQ=WEEKLY;BYDAY=MO,XX', 'RRULE:FREQ=DAILY', 'FREQ=DAILY;COUNT=-1'],
  ...[
    '24:61',
    '00:00',
    '23:59:60',
    '2026-02-30',
    '0000-00-00',
    '-000001-01-01',
    'P99999999Y',
    'PT0S',
    'P-1D',
    'Europe/Atlantis',
  ],
  ...[
    '+4701640000',
    '+47',
    'tel:1',
    'a@b',
    `${'a'.repeat(300)}@example.org`,
    '"a b"@example.org',
    'a@example.org\r\nBcc: b@example.org',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '8DE76D7987185181AF72857EBE21066F',
  ],
  ...['24127000000', 'nb', 'no-SUCH', 'xx'.repeat(100), '*', '()', '[', '(?<a>', '&', '|', '!', '<->', ':*', 'a & | b'],
];

const instants: readonly string[] = [
  ...[
    '+275760-09-13T00:00:00.000Z',
    '+275760-09-13T00:00:00.001Z',
    '-271821-04-20T00:00:00.000Z',
    '0000-01-01T00:00:00Z',
  ],
  ...[
    '9999-12-31T23:59:59.999Z',
    '1500-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:00:00+99:99',
  ],
  ...[
    '2026-03-29T02:30:00',
    '2026-11-24T10:00:00.123456789Z',
    '2026-11-24',
    'infinity',
    '-infinity',
    'now',
    'epoch',
    'Z',
    '',
  ],
  ...['2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z', '2027-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
];

const dates: readonly string[] = [
  '2026-12-01',
  '2026-02-30',
  '+275760-09-13',
  '0001-01-01',
  '9999-12-31',
  '1500-01-01',
  '2026-1-1',
];

export const nastyText = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...texts) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...dates, ...instants) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 5_000 }).map((length) => 'æ'.repeat(length)) },
);

/** So long that few programs expect it; a body may be no longer than 256 kB. */
export const megabyte = fc.constantFrom('x', '\u0000', 'å', '{', '"').map((one) => one.repeat(1_000_000));

export const nastyInstant = fc.oneof(
  fc.constantFrom(...instants),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

export const nastyNumber: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 2, 7, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1.5, 1e-7, 1e21),
  fc
    .constantFrom('1e999', '-1e999', '1e-999', '123456789012345678901234567890', '1.7976931348623159e308')
    .map(rawNumber),
);

/** What is no value of its type at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  nastyNumber,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { __proto__: null }, { constructor: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
);
