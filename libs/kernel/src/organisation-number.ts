const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Reads an _organisasjonsnummer_ as people write it: nine digits, also with spaces, or after `NO` and before `MVA`.
 * Null when it is not one.
 *
 * The ninth digit is a check digit, modulus 11 with the weights 3 2 7 6 5 4 3 2: with remainder 0 it is 0, and a number
 * whose check digit would be 10 is not given out. Source: Brønnøysundregistrene, «Om organisasjonsnummeret». That the
 * number is in use, and whose it is, is not asked. The first digit is not looked at: it has been 8 or 9 so far, and the
 * registers say that they may open other series.
 * @returns the nine digits
 */
export function parseOrganisationNumber(text: string): string | null {
  const digits = /^(?:NO)?(\d{9})(?:MVA)?$/.exec(text.replace(/[\s\u00a0.]/g, '').toUpperCase())?.[1];
  return digits !== undefined && checkDigit(digits.slice(0, 8)) === Number(digits[8]) ? digits : null;
}

/** As it is written on paper: `123 456 785`. What is no number of nine digits is given back as it is. */
export function showOrganisationNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
}

/** The ninth digit for eight; 10 where there is none. */
function checkDigit(eight: string): number {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(eight[place]), 0);
  return (11 - (sum % 11)) % 11;
}
