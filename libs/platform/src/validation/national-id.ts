/**
 * Eleven digits as people write a fødselsnummer: in one, with a space, a dot, a slash or a hyphen before the last five,
 * or the date in pairs. Not after a plus or further digits: that is a phone number of another country, or a longer number.
 */
const eleven =
  /(?<![\d+])(\d{2})([ .\u00a0]?)(\d{2})\2(\d{2})(?:[ .\u00a0]|[ \u00a0]?[/\u2010-\u2013-][ \u00a0]?)?(\d{5})(?!\d)/g;

/** What the sum of the first ten digits may leave over: 0 so far; from 2032 on 1, 2 and 3 too, for want of numbers. */
const firstLeaves = [0, 1, 2, 3];
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Does a text hold what looks like a Norwegian identity number: a fødselsnummer, a D-number (day + 40), an H-number or a
 * synthetic one (month + 40 or + 80), with a date that exists and both check digits right? By chance one in some hundred
 * numbers of eleven digits is. The century is not asked: from 2032 on the number does not tell it any more.
 * Rule: Skatteetaten, «Fødselsnummer» and «D-nummer» (skatteetaten.no/person/folkeregister/identitetsnummer);
 * folkeregisterforskriften § 2-2-1; «Nytt fødselsnummer fra 2032» (skatteetaten.github.io/folkeregisteret-api-dokumentasjon);
 * synthetic numbers: Skatteetaten's test data, «Tenor».
 */
export function holdsNationalId(text: string): boolean {
  for (const [, day = '', , month = '', year = '', rest = ''] of text.matchAll(eleven)) {
    if (isNationalId(`${day}${month}${year}${rest}`)) return true;
  }
  return false;
}

/** @param digits eleven digits */
function isNationalId(digits: string): boolean {
  const each = [...digits].map(Number);
  const first = firstLeaves.includes(sumOf(each, firstWeights) % 11);
  return isDate(digits) && first && sumOf(each, secondWeights) % 11 === 0;
}

function isDate(digits: string): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const plainDay = day > 40 ? day - 40 : day;
  const plainMonth = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
  if (plainMonth < 1 || plainMonth > 12) return false;
  // 1900 was no leap year and 2000 was: the day is let through where either has it.
  const longest = new Date(Date.UTC(2000 + year, plainMonth, 0)).getUTCDate();
  return plainDay >= 1 && plainDay <= longest;
}

function sumOf(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

/** An id may have eleven digits in a row by chance. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The paths of all texts in an input that hold such a number, lists and inner inputs too. */
export function nationalIdPaths(input: unknown, path = ''): string[] {
  if (typeof input === 'string') return !uuid.test(input) && holdsNationalId(input) ? [path] : [];
  if (typeof input !== 'object' || input === null || input instanceof Date) return [];
  return Object.entries(input).flatMap(([name, value]) => nationalIdPaths(value, path ? `${path}.${name}` : name));
}
