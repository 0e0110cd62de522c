/**
 * An identity number that belongs to nobody (month + 80, as Skatteetaten's test data), with both check digits right: for
 * tests of what keeps such numbers out.
 * @param ddmmyy day, month and year as they stand in the number
 * @param individual three digits
 * @param leaves what the sum that makes the first check digit leaves over: 0, and from 2032 on 1, 2 or 3 too
 * @returns null where modulus 11 gives no check digit
 */
export function nationalIdOf(ddmmyy: string, individual: string, leaves = 0): string | null {
  const first = (checkDigit(`${ddmmyy}${individual}`, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + leaves) % 11;
  const second = checkDigit(`${ddmmyy}${individual}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first > 9 || second > 9 ? null : `${ddmmyy}${individual}${first}${second}`;
}

/** One such number. */
export const syntheticNationalId = nationalIdOf('018590', '123') ?? nationalIdOf('018590', '124') ?? '';

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((all, weight, index) => all + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
